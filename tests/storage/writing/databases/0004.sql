BEGIN TRANSACTION;
CREATE TABLE action (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	round TEXT NOT NULL, 
	item TEXT NOT NULL, 
	what TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	team TEXT, 
	due TEXT, 
	status TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_team_area FOREIGN KEY(team, area) REFERENCES team (id, area), 
	CONSTRAINT ck_action_status CHECK (status IN ('to do', 'doing', 'done', 'dropped')), 
	CONSTRAINT fk_action_area FOREIGN KEY(area) REFERENCES area (id), 
	CONSTRAINT fk_action_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_action_by FOREIGN KEY("by") REFERENCES membership (id)
)
 STRICT

;
CREATE TABLE address (
	channel TEXT NOT NULL, 
	id TEXT NOT NULL, 
	person TEXT NOT NULL, 
	CONSTRAINT pk_address PRIMARY KEY (channel, id), 
	CONSTRAINT fk_address_person FOREIGN KEY(person) REFERENCES person (id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "address" VALUES('test','ann','2ocg63vtt6ytygv2');
INSERT INTO "address" VALUES('test','bob','nxbhtatzru5puayx');
INSERT INTO "address" VALUES('test','cy','qhvpqcgyboxwhf7i');
CREATE TABLE agreed (
	round TEXT NOT NULL, 
	item TEXT NOT NULL, 
	level INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	dissent TEXT NOT NULL, 
	present TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_agreed PRIMARY KEY (round, item), 
	CONSTRAINT ck_agreed_level CHECK (level >= 0), 
	CONSTRAINT fk_agreed_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_agreed_by FOREIGN KEY("by") REFERENCES membership (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE answer (
	sheet TEXT NOT NULL, 
	item TEXT NOT NULL, 
	level INTEGER, 
	other TEXT, 
	reason TEXT, 
	note TEXT, 
	backings TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (sheet, item), 
	CONSTRAINT ck_answer_level CHECK (level >= 0), 
	CONSTRAINT ck_answer_other CHECK (other IN ('dont_know', 'not_applicable')), 
	CONSTRAINT ck_answer_one_rating CHECK (level IS NULL OR other IS NULL), 
	CONSTRAINT ck_answer_reason CHECK ((reason IS NOT NULL) = (coalesce(other, '') = 'not_applicable')), 
	CONSTRAINT fk_answer_sheet FOREIGN KEY(sheet) REFERENCES sheet (id), 
	CONSTRAINT fk_answer_by FOREIGN KEY("by") REFERENCES membership (id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "answer" VALUES('4lupcndijcbu23ay','item0',0,NULL,NULL,'a note','[]','ox2d4vuyuxwgeyoh','2025-03-01T09:00:06.000000+00:00');
INSERT INTO "answer" VALUES('4lupcndijcbu23ay','item1',1,NULL,NULL,NULL,'[]','ox2d4vuyuxwgeyoh','2025-03-01T09:00:07.000000+00:00');
INSERT INTO "answer" VALUES('4lupcndijcbu23ay','item2',2,NULL,NULL,NULL,'[]','ox2d4vuyuxwgeyoh','2025-03-01T09:00:08.000000+00:00');
INSERT INTO "answer" VALUES('4lupcndijcbu23ay','item3',3,NULL,NULL,NULL,'["x","y"]','ox2d4vuyuxwgeyoh','2025-03-01T09:00:12.000000+00:00');
INSERT INTO "answer" VALUES('4lupcndijcbu23ay','item4',NULL,'dont_know',NULL,NULL,'[]','ox2d4vuyuxwgeyoh','2025-03-01T09:00:10.000000+00:00');
INSERT INTO "answer" VALUES('4lupcndijcbu23ay','item5',NULL,'not_applicable','not-ours',NULL,'[]','ox2d4vuyuxwgeyoh','2025-03-01T09:00:11.000000+00:00');
INSERT INTO "answer" VALUES('hjdmk3bfkyckphhr','item0',NULL,NULL,NULL,'another note','[]','wmnli4fnluy4irlv','2025-03-01T09:00:04.000000+00:00');
INSERT INTO "answer" VALUES('hjdmk3bfkyckphhr','item1',2,NULL,NULL,NULL,'[]','wmnli4fnluy4irlv','2025-03-01T09:00:16.000000+00:00');
CREATE TABLE area (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	nation TEXT NOT NULL, 
	practice INTEGER NOT NULL, 
	zone TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	quiet TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (id), 
	CONSTRAINT ck_area_practice CHECK (practice IN (0, 1))
)
 STRICT

;
INSERT INTO "area" VALUES('mskyq3xvg7edecoz','Newtown','england',1,'UTC','','[]');
INSERT INTO "area" VALUES('r326fkr6f7a2euem','Newtown','england',1,'UTC','','[]');
INSERT INTO "area" VALUES('vuqnktiyhqcsieou','Newtown','england',1,'UTC','','[]');
CREATE TABLE challenge (
	round TEXT NOT NULL, 
	item TEXT NOT NULL, 
	level INTEGER, 
	note TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_challenge PRIMARY KEY (round, item), 
	CONSTRAINT ck_challenge_level CHECK (level >= 0), 
	CONSTRAINT fk_challenge_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_challenge_by FOREIGN KEY("by") REFERENCES membership (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE conversation (
	channel TEXT NOT NULL, 
	address TEXT NOT NULL, 
	membership TEXT, 
	card TEXT, 
	handle TEXT, 
	live TEXT, 
	awaiting TEXT, 
	last TEXT, 
	invited TEXT, 
	wrong TEXT, 
	looked TEXT, 
	CONSTRAINT pk_conversation PRIMARY KEY (channel, address), 
	CONSTRAINT fk_conversation_membership FOREIGN KEY(membership) REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "conversation" VALUES('test','ann','ox2d4vuyuxwgeyoh','h3ou3jcxwi7rowau',NULL,'{"again":"again","buttons":[[{"key":"1","kind":"button","label":"Next","press":"next","version":1}]],"folded":"Later","folded_buttons":[],"handle":null,"id":"h3ou3jcxwi7rowau","kind":"live_card","version":1}',NULL,'{"at":"2025-03-01T09:00:15.000000+00:00","card":null,"kind":"last_tap","press":"submit:4lupcndijcbu23ay","version":1}',NULL,NULL,NULL);
INSERT INTO "conversation" VALUES('test','bob','wmnli4fnluy4irlv','ecjzuvg33rpbxet7',NULL,'{"again":"again","buttons":[[{"key":"1","kind":"button","label":"Next","press":"next","version":1}]],"folded":"Later","folded_buttons":[],"handle":null,"id":"ecjzuvg33rpbxet7","kind":"live_card","version":1}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "conversation" VALUES('test','cy','iuog2szxhtqd6ui7','m5nfpdm6ztmmskot',NULL,'{"again":"again","buttons":[[{"key":"1","kind":"button","label":"Next","press":"next","version":1}]],"folded":"Later","folded_buttons":[],"handle":null,"id":"m5nfpdm6ztmmskot","kind":"live_card","version":1}',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE framework (
	version TEXT NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_framework PRIMARY KEY (version)
)
 STRICT

;
INSERT INTO "framework" VALUES('e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493',X'6120736D616C6C206672616D65776F726B');
CREATE TABLE inbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	source TEXT NOT NULL, 
	update_id TEXT NOT NULL, 
	address TEXT, 
	body TEXT, 
	state TEXT NOT NULL, 
	tries INTEGER NOT NULL, 
	error TEXT, 
	done_at TEXT, 
	CONSTRAINT uq_inbox_channel_source_update_id UNIQUE (channel, source, update_id), 
	CONSTRAINT ck_inbox_state CHECK (state IN ('waiting', 'done', 'parked')), 
	CONSTRAINT ck_inbox_body CHECK ((state = 'waiting') = (body IS NOT NULL)), 
	CONSTRAINT ck_inbox_done_at CHECK ((state = 'waiting') = (done_at IS NULL))
)
 STRICT

;
CREATE TABLE invitation (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	team TEXT, 
	role TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	uses INTEGER NOT NULL, 
	used INTEGER NOT NULL, 
	expires TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	revoked INTEGER NOT NULL, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT fk_invitation_team_area FOREIGN KEY(team, area) REFERENCES team (id, area), 
	CONSTRAINT uq_invitation_digest UNIQUE (digest), 
	CONSTRAINT ck_invitation_role CHECK (role IN ('member', 'lead', 'coordinator', 'scrutineer')), 
	CONSTRAINT ck_invitation_used CHECK (used BETWEEN 0 AND uses), 
	CONSTRAINT ck_invitation_revoked CHECK (revoked IN (0, 1)), 
	CONSTRAINT fk_invitation_area FOREIGN KEY(area) REFERENCES area (id), 
	CONSTRAINT fk_invitation_by FOREIGN KEY("by") REFERENCES membership (id)
)
 STRICT

;
CREATE TABLE journal (
	chain TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	body TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (chain, seq), 
	CONSTRAINT ck_journal_seq CHECK (seq > 0)
)
 STRICT

;
INSERT INTO "journal" VALUES('2ocg63vtt6ytygv2',1,'2025-03-01T09:00:01.000000+00:00','{"address":{"channel":"test","id":"","kind":"address","version":1},"chain":"2ocg63vtt6ytygv2","kind":"person_met","person":"2ocg63vtt6ytygv2","version":1}','961a45bceb58cd4a2960e312ba8d433121f7d78f6e097ace5f985de6d7c99c60');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',1,'2025-03-01T09:00:01.000000+00:00','{"area":"mskyq3xvg7edecoz","chain":"mskyq3xvg7edecoz","kind":"area_founded","nation":"england","practice":true,"version":1,"zone":"UTC"}','a5c726b840060be1ca103954a473bb7bd3698132cb650f39b9f0011ddc729a54');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',2,'2025-03-01T09:00:01.000000+00:00','{"area":"mskyq3xvg7edecoz","at":"2025-03-01T09:00:01.000000+00:00","by":"","chain":"mskyq3xvg7edecoz","closes":"2025-03-01","framework":"e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493","kind":"round_opened","number":1,"progress":false,"round":"x6j7sn5s5ijyllqf","version":1}','85946fed3b14b620791c39cf6a9007f4c534524e432970bf93605ae799f50805');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',3,'2025-03-01T09:00:01.000000+00:00','{"agency":"police","area":"mskyq3xvg7edecoz","chain":"mskyq3xvg7edecoz","functions":["assess"],"kind":"team_added","team":"bqubvoocijcdgekc","version":1}','1ea1efd4eeed23a5d46b39207c06fcc7c0f944fd868011a7e9e2399106f21823');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',4,'2025-03-01T09:00:01.000000+00:00','{"area":"mskyq3xvg7edecoz","chain":"mskyq3xvg7edecoz","kind":"member_joined","membership":"ox2d4vuyuxwgeyoh","pending":false,"person":"2ocg63vtt6ytygv2","role":"member","team":"bqubvoocijcdgekc","version":1}','d6d97d0f0af2b7bccfd6ccf67daccb95bff970da231f5bd349ecba23995cac39');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',5,'2025-03-01T09:00:01.000000+00:00','{"chain":"mskyq3xvg7edecoz","functions":[],"kind":"sheet_started","only":null,"round":"x6j7sn5s5ijyllqf","sheet":"4lupcndijcbu23ay","team":"bqubvoocijcdgekc","version":1}','c0d25594be96772398be9ee45c10b71ba41618a7dc3ed663ac78d17c73af7009');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',6,'2025-03-01T09:00:02.000000+00:00','{"at":"2025-03-01T09:00:02.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item0","kind":"note_written","sheet":"4lupcndijcbu23ay","version":1}','1d82f57a69577d383097b32afc48f0c4ad2b65f019317feb9679a6ff9dd512b4');
INSERT INTO "journal" VALUES('nxbhtatzru5puayx',1,'2025-03-01T09:00:03.000000+00:00','{"address":{"channel":"test","id":"","kind":"address","version":1},"chain":"nxbhtatzru5puayx","kind":"person_met","person":"nxbhtatzru5puayx","version":1}','2fb793db87b6c81f26988c827b9a77016ba29d990f2e5cbcb8d55d7ddfdfd804');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',1,'2025-03-01T09:00:03.000000+00:00','{"area":"r326fkr6f7a2euem","chain":"r326fkr6f7a2euem","kind":"area_founded","nation":"england","practice":true,"version":1,"zone":"UTC"}','333e23c707b532ba486c9e4ac6cfd7ac916fec421cab7289d6bdc6b93f3a5040');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',2,'2025-03-01T09:00:03.000000+00:00','{"area":"r326fkr6f7a2euem","at":"2025-03-01T09:00:03.000000+00:00","by":"","chain":"r326fkr6f7a2euem","closes":"2025-03-01","framework":"e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493","kind":"round_opened","number":1,"progress":false,"round":"ml2hhc4edkd3golz","version":1}','d2f785e10cdcba0ff95adfb6f7aefa15aae051a43c413090d437261280f4468c');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',3,'2025-03-01T09:00:03.000000+00:00','{"agency":"police","area":"r326fkr6f7a2euem","chain":"r326fkr6f7a2euem","functions":["assess"],"kind":"team_added","team":"2l5dwo3vj37ljmtq","version":1}','0d04273b929047e4694d4e91a9f7b1d5c7ac1438116cbf4393c44042667ee7f3');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',4,'2025-03-01T09:00:03.000000+00:00','{"area":"r326fkr6f7a2euem","chain":"r326fkr6f7a2euem","kind":"member_joined","membership":"wmnli4fnluy4irlv","pending":false,"person":"nxbhtatzru5puayx","role":"member","team":"2l5dwo3vj37ljmtq","version":1}','85b7b5fe527d0022597ddac4dce3d7fe8dd1d4f9b8c555cbaa63df34593c282d');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',5,'2025-03-01T09:00:03.000000+00:00','{"chain":"r326fkr6f7a2euem","functions":[],"kind":"sheet_started","only":null,"round":"ml2hhc4edkd3golz","sheet":"hjdmk3bfkyckphhr","team":"2l5dwo3vj37ljmtq","version":1}','0954ff89b5636b6b32bf2b8e708ab70f89561fb36414a7e22578bcf7ec663050');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',6,'2025-03-01T09:00:04.000000+00:00','{"at":"2025-03-01T09:00:04.000000+00:00","by":"wmnli4fnluy4irlv","chain":"r326fkr6f7a2euem","item":"item0","kind":"note_written","sheet":"hjdmk3bfkyckphhr","version":1}','c88c13fbb9f4e5a87bc7493ecc149e89516ed4eeb74852bc69122d1b31180945');
INSERT INTO "journal" VALUES('qhvpqcgyboxwhf7i',1,'2025-03-01T09:00:05.000000+00:00','{"address":{"channel":"test","id":"","kind":"address","version":1},"chain":"qhvpqcgyboxwhf7i","kind":"person_met","person":"qhvpqcgyboxwhf7i","version":1}','c1580705fae24eb915a72ea6f3ab18e792d76e46d2eaa75ac28b10815f60f16a');
INSERT INTO "journal" VALUES('vuqnktiyhqcsieou',1,'2025-03-01T09:00:05.000000+00:00','{"area":"vuqnktiyhqcsieou","chain":"vuqnktiyhqcsieou","kind":"area_founded","nation":"england","practice":true,"version":1,"zone":"UTC"}','61b1c8bfefb26e8769eed509fffacaa1b92b1474b6c522d982aa0985c8a1f062');
INSERT INTO "journal" VALUES('vuqnktiyhqcsieou',2,'2025-03-01T09:00:05.000000+00:00','{"area":"vuqnktiyhqcsieou","at":"2025-03-01T09:00:05.000000+00:00","by":"","chain":"vuqnktiyhqcsieou","closes":"2025-03-01","framework":"e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493","kind":"round_opened","number":1,"progress":false,"round":"faiqhyzwxelxrqru","version":1}','3b3e368685e9e56c4cad8c752a3c533a6cc854e981ed28e904f1cd476b704661');
INSERT INTO "journal" VALUES('vuqnktiyhqcsieou',3,'2025-03-01T09:00:05.000000+00:00','{"agency":"police","area":"vuqnktiyhqcsieou","chain":"vuqnktiyhqcsieou","functions":["assess"],"kind":"team_added","team":"z3iqqo3qg577lwg7","version":1}','c45bb5da790219f9f30a3347e5fc5e1a6b483fbb4296cf0a240b498f8679b42f');
INSERT INTO "journal" VALUES('vuqnktiyhqcsieou',4,'2025-03-01T09:00:05.000000+00:00','{"area":"vuqnktiyhqcsieou","chain":"vuqnktiyhqcsieou","kind":"member_joined","membership":"iuog2szxhtqd6ui7","pending":false,"person":"qhvpqcgyboxwhf7i","role":"member","team":"z3iqqo3qg577lwg7","version":1}','150df82df437b1c99d1b3e83a9e52cd9edba25f80f5905ab71b9628dba525566');
INSERT INTO "journal" VALUES('vuqnktiyhqcsieou',5,'2025-03-01T09:00:05.000000+00:00','{"chain":"vuqnktiyhqcsieou","functions":[],"kind":"sheet_started","only":null,"round":"faiqhyzwxelxrqru","sheet":"2g54jccd4r42tnpm","team":"z3iqqo3qg577lwg7","version":1}','979a4c5565b2fda594fe5fcdace0c127760d25028cadf1d63a1a93801124aa93');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',7,'2025-03-01T09:00:06.000000+00:00','{"at":"2025-03-01T09:00:06.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item0","kind":"rating_given","rating":{"kind":"rated","level":0,"version":1},"sheet":"4lupcndijcbu23ay","version":1}','6c14e146f14d3a1a85f4c5d4157159c24df4a59a5993ce6e36e9b08f5826e3cf');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',8,'2025-03-01T09:00:07.000000+00:00','{"at":"2025-03-01T09:00:07.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item1","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"4lupcndijcbu23ay","version":1}','1b0e64d993fb0aa0af73c57f3f441cf48dd64c5cfb31f442ccedb9fc5586a922');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',9,'2025-03-01T09:00:08.000000+00:00','{"at":"2025-03-01T09:00:08.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item2","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"4lupcndijcbu23ay","version":1}','5918e92816e71aaa1734f9f6a83466e688e72a96f574b4348f8a19727a0574be');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',10,'2025-03-01T09:00:09.000000+00:00','{"at":"2025-03-01T09:00:09.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item3","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4lupcndijcbu23ay","version":1}','b5d774b5026f637a3ab484bdaf9b6b204d9e0e15b74c4b446cd1f0d68d1287d0');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',11,'2025-03-01T09:00:10.000000+00:00','{"at":"2025-03-01T09:00:10.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item4","kind":"rating_given","rating":{"kind":"dont_know","version":1},"sheet":"4lupcndijcbu23ay","version":1}','0d8a07f9e31b5355bbd187033ffaeccb8d7d894e4759a7dd1ab0218b5db01392');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',12,'2025-03-01T09:00:11.000000+00:00','{"at":"2025-03-01T09:00:11.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item5","kind":"rating_given","rating":{"kind":"not_applicable","reason":"not-ours","version":1},"sheet":"4lupcndijcbu23ay","version":1}','d6c3c55bb43c73868c3f3dbc6e979e7528f402d9f7fc8fd5c9c53a29e7cf24d8');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',13,'2025-03-01T09:00:12.000000+00:00','{"at":"2025-03-01T09:00:12.000000+00:00","backings":["x","y"],"by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","item":"item3","kind":"backings_named","sheet":"4lupcndijcbu23ay","version":1}','2892ba1c298b8f6808f73a55e738cb8c92d15eb9f82adf4310769e5991560c45');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',14,'2025-03-01T09:00:13.000000+00:00','{"approver":"head","at":"2025-03-01T09:00:13.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","kind":"sheet_submitted","sheet":"4lupcndijcbu23ay","version":1}','a3719a49073d72739d7b86b4e7e3af969a0d20bd0d91f0b65d14e9f3f27e1fd8');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',15,'2025-03-01T09:00:14.000000+00:00','{"at":"2025-03-01T09:00:14.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","kind":"sheet_reopened","sheet":"4lupcndijcbu23ay","version":1}','a8e993570eb5d46037ce1e00ceb9f11516b3108674eb93f0596d0261cdfe2e28');
INSERT INTO "journal" VALUES('mskyq3xvg7edecoz',16,'2025-03-01T09:00:15.000000+00:00','{"approver":"head","at":"2025-03-01T09:00:15.000000+00:00","by":"ox2d4vuyuxwgeyoh","chain":"mskyq3xvg7edecoz","kind":"sheet_submitted","sheet":"4lupcndijcbu23ay","version":1}','ae2665232f0a010658a1ca9b5e511e54a1fb8eb2ffb671072259c1b74556b025');
INSERT INTO "journal" VALUES('r326fkr6f7a2euem',7,'2025-03-01T09:00:16.000000+00:00','{"at":"2025-03-01T09:00:16.000000+00:00","by":"wmnli4fnluy4irlv","chain":"r326fkr6f7a2euem","item":"item1","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"hjdmk3bfkyckphhr","version":1}','dce3c0bb6a0cf30628acd5fdd1bd00ea9f9db44f6c6b2accbfaa3eb43cfdeee7');
INSERT INTO "journal" VALUES('nxbhtatzru5puayx',2,'2025-03-01T09:00:17.000000+00:00','{"chain":"nxbhtatzru5puayx","kind":"reach_changed","person":"nxbhtatzru5puayx","reachable":false,"version":1}','31d7e9801b3618b3991730b8df4ea68381cdc2a1ddaf79b7f653eeb8728bc16c');
CREATE TABLE membership (
	id TEXT NOT NULL, 
	person TEXT NOT NULL, 
	area TEXT NOT NULL, 
	team TEXT, 
	role TEXT NOT NULL, 
	pending INTEGER NOT NULL, 
	ended TEXT, 
	not_mine INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_team_area FOREIGN KEY(team, area) REFERENCES team (id, area), 
	CONSTRAINT ck_membership_role CHECK (role IN ('member', 'lead', 'coordinator', 'scrutineer')), 
	CONSTRAINT ck_membership_pending CHECK (pending IN (0, 1)), 
	CONSTRAINT fk_membership_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_membership_area FOREIGN KEY(area) REFERENCES area (id)
)
 STRICT

;
INSERT INTO "membership" VALUES('ox2d4vuyuxwgeyoh','2ocg63vtt6ytygv2','mskyq3xvg7edecoz','bqubvoocijcdgekc','member',0,NULL,0);
INSERT INTO "membership" VALUES('wmnli4fnluy4irlv','nxbhtatzru5puayx','r326fkr6f7a2euem','2l5dwo3vj37ljmtq','member',0,NULL,0);
INSERT INTO "membership" VALUES('iuog2szxhtqd6ui7','qhvpqcgyboxwhf7i','vuqnktiyhqcsieou','z3iqqo3qg577lwg7','member',0,NULL,0);
CREATE TABLE nudge (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	membership TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	about TEXT NOT NULL, 
	due TEXT NOT NULL, 
	claimed TEXT, 
	state TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	settled TEXT, 
	card TEXT, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_nudge PRIMARY KEY (id), 
	CONSTRAINT uq_nudge_subject_stage_membership_about UNIQUE (subject, stage, membership, about), 
	CONSTRAINT ck_nudge_state CHECK (state IN ('waiting', 'sent', 'dropped')), 
	CONSTRAINT ck_nudge_settled CHECK ((state = 'waiting') = (settled IS NULL)), 
	CONSTRAINT ck_nudge_card CHECK ((state = 'sent') = (card IS NOT NULL)), 
	CONSTRAINT fk_nudge_area FOREIGN KEY(area) REFERENCES area (id), 
	CONSTRAINT fk_nudge_membership FOREIGN KEY(membership) REFERENCES membership (id)
)
 STRICT

;
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	address TEXT NOT NULL, 
	body TEXT, 
	card TEXT, 
	again INTEGER NOT NULL, 
	done_at TEXT, 
	handle TEXT, 
	dropped TEXT, 
	tried TEXT, 
	CONSTRAINT ck_outbox_again CHECK (again IN (0, 1)), 
	CONSTRAINT ck_outbox_body CHECK ((done_at IS NULL) = (body IS NOT NULL))
)
 STRICT

;
CREATE TABLE person (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	reachable INTEGER NOT NULL, 
	reminders INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_reachable CHECK (reachable IN (0, 1))
)
 STRICT

;
INSERT INTO "person" VALUES('2ocg63vtt6ytygv2','',1,1);
INSERT INTO "person" VALUES('nxbhtatzru5puayx','',0,1);
INSERT INTO "person" VALUES('qhvpqcgyboxwhf7i','',1,1);
CREATE TABLE round (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	framework TEXT NOT NULL, 
	state TEXT NOT NULL, 
	opened TEXT NOT NULL, 
	closes TEXT, 
	progress INTEGER NOT NULL, 
	released TEXT, 
	released_by TEXT, 
	remark TEXT NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT uq_round_area_number UNIQUE (area, number), 
	CONSTRAINT ck_round_number CHECK (number > 0), 
	CONSTRAINT ck_round_state CHECK (state IN ('open', 'answers closed', 'draft', 'released', 'cancelled')), 
	CONSTRAINT ck_round_progress CHECK (progress IN (0, 1)), 
	CONSTRAINT ck_round_released CHECK ((released IS NOT NULL) = (state = 'released')), 
	CONSTRAINT ck_round_released_by CHECK ((released IS NULL) = (released_by IS NULL)), 
	CONSTRAINT fk_round_area FOREIGN KEY(area) REFERENCES area (id), 
	CONSTRAINT fk_round_framework FOREIGN KEY(framework) REFERENCES framework (version), 
	CONSTRAINT fk_round_released_by FOREIGN KEY(released_by) REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "round" VALUES('x6j7sn5s5ijyllqf','mskyq3xvg7edecoz',1,'e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493','open','2025-03-01T09:00:01.000000+00:00','2025-03-01',0,NULL,NULL,'','');
INSERT INTO "round" VALUES('ml2hhc4edkd3golz','r326fkr6f7a2euem',1,'e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493','open','2025-03-01T09:00:03.000000+00:00','2025-03-01',0,NULL,NULL,'','');
INSERT INTO "round" VALUES('faiqhyzwxelxrqru','vuqnktiyhqcsieou',1,'e9175585658b8143aa75fa8af99710f0e2263c8cffeb1d32613def95f25fe493','open','2025-03-01T09:00:05.000000+00:00','2025-03-01',0,NULL,NULL,'','');
CREATE TABLE sheet (
	id TEXT NOT NULL, 
	round TEXT NOT NULL, 
	team TEXT NOT NULL, 
	submitted TEXT, 
	approver TEXT, 
	functions TEXT NOT NULL, 
	only TEXT, 
	late INTEGER NOT NULL, 
	facts_right INTEGER, 
	facts_note TEXT NOT NULL, 
	facts_by TEXT, 
	facts_at TEXT, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT uq_sheet_round_team UNIQUE (round, team), 
	CONSTRAINT ck_sheet_submitted CHECK ((submitted IS NULL) = (approver IS NULL)), 
	CONSTRAINT ck_sheet_late CHECK (late IN (0, 1)), 
	CONSTRAINT ck_sheet_facts_right CHECK (facts_right IN (0, 1)), 
	CONSTRAINT ck_sheet_facts_by CHECK ((facts_right IS NULL) = (facts_by IS NULL)), 
	CONSTRAINT ck_sheet_facts_at CHECK ((facts_right IS NULL) = (facts_at IS NULL)), 
	CONSTRAINT fk_sheet_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_sheet_team FOREIGN KEY(team) REFERENCES team (id), 
	CONSTRAINT fk_sheet_facts_by FOREIGN KEY(facts_by) REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "sheet" VALUES('4lupcndijcbu23ay','x6j7sn5s5ijyllqf','bqubvoocijcdgekc','2025-03-01T09:00:15.000000+00:00','head','[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('hjdmk3bfkyckphhr','ml2hhc4edkd3golz','2l5dwo3vj37ljmtq',NULL,NULL,'[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('2g54jccd4r42tnpm','faiqhyzwxelxrqru','z3iqqo3qg577lwg7',NULL,NULL,'[]',NULL,0,NULL,'',NULL,NULL);
CREATE TABLE team (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	name TEXT NOT NULL, 
	agency TEXT NOT NULL, 
	functions TEXT NOT NULL, 
	ended TEXT, 
	CONSTRAINT pk_team PRIMARY KEY (id), 
	CONSTRAINT uq_team_id_area UNIQUE (id, area), 
	CONSTRAINT fk_team_area FOREIGN KEY(area) REFERENCES area (id)
)
 STRICT

;
INSERT INTO "team" VALUES('bqubvoocijcdgekc','mskyq3xvg7edecoz','Us','police','["assess"]',NULL);
INSERT INTO "team" VALUES('2l5dwo3vj37ljmtq','r326fkr6f7a2euem','Us','police','["assess"]',NULL);
INSERT INTO "team" VALUES('z3iqqo3qg577lwg7','vuqnktiyhqcsieou','Us','police','["assess"]',NULL);
CREATE INDEX ix_inbox_done_at ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_inbox_waiting ON inbox (channel, address, id) WHERE done_at IS NULL;
CREATE INDEX ix_outbox_card ON outbox (card);
CREATE INDEX ix_outbox_done_at ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON outbox (channel, id) WHERE done_at IS NULL;
CREATE INDEX ix_team_area ON team (area);
CREATE INDEX ix_address_person ON address (person);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_membership_area ON membership (area);
CREATE INDEX ix_membership_team ON membership (team);
CREATE INDEX ix_invitation_area ON invitation (area);
CREATE INDEX ix_invitation_by ON invitation ("by");
CREATE INDEX ix_conversation_card ON conversation (card);
CREATE INDEX ix_conversation_membership ON conversation (membership);
CREATE INDEX ix_round_released_by ON round (released_by);
CREATE INDEX ix_round_framework ON round (framework);
CREATE INDEX ix_nudge_area ON nudge (area);
CREATE INDEX ix_nudge_membership ON nudge (membership);
CREATE INDEX ix_nudge_due ON nudge (due) WHERE state = 'waiting';
CREATE INDEX ix_nudge_card ON nudge (card);
CREATE INDEX ix_sheet_team ON sheet (team);
CREATE INDEX ix_sheet_facts_by ON sheet (facts_by);
CREATE INDEX ix_agreed_by ON agreed ("by");
CREATE INDEX ix_challenge_by ON challenge ("by");
CREATE INDEX ix_action_by ON action ("by");
CREATE INDEX ix_action_round ON action (round);
CREATE INDEX ix_action_area ON action (area);
CREATE INDEX ix_answer_by ON answer ("by");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inbox',17);
INSERT INTO "sqlite_sequence" VALUES('outbox',31);
COMMIT;
