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
	evidence TEXT, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_team_area FOREIGN KEY(team, area) REFERENCES team (id, area), 
	CONSTRAINT ck_action_status CHECK (status IN ('to do', 'doing', 'done', 'dropped')), 
	CONSTRAINT fk_action_area FOREIGN KEY(area) REFERENCES area (id), 
	CONSTRAINT fk_action_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_action_by FOREIGN KEY("by") REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "action" VALUES('tanxqaazfgnnlv2m','z7sgeycl55trwurc','2pv2oaedrorkyqzu','R1','Health gets the plan and signs it.','Health','b3jcjhsan7xolr6o','2027-03-08','to do','','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00',NULL);
INSERT INTO "action" VALUES('imxhj2dausoubp44','z7sgeycl55trwurc','2pv2oaedrorkyqzu','R5','Name somebody by May.','',NULL,'2027-05-31','to do','','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00',NULL);
CREATE TABLE address (
	channel TEXT NOT NULL, 
	id TEXT NOT NULL, 
	person TEXT NOT NULL, 
	refused TEXT, 
	CONSTRAINT pk_address PRIMARY KEY (channel, id), 
	CONSTRAINT fk_address_person FOREIGN KEY(person) REFERENCES person (id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "address" VALUES('telegram','ana','w5cr2nokqhgcwg7h',NULL);
INSERT INTO "address" VALUES('telegram','ben','mwx6nnoweg7xazba',NULL);
INSERT INTO "address" VALUES('telegram','cat','djvhnctnk2nhegzn',NULL);
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
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R1',1,'Health has no copy of it.','Social care says that the plan covers health as well.','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R2',2,'','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R3',2,'','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R4',3,'The files show that it works.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R5',0,'Nobody in the room knows of one.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R6',3,'We looked at the files together.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R7',2,'Not in every school.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('2pv2oaedrorkyqzu','R8',3,'The returns of the last year show it.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0021');
CREATE TABLE anchor (
	chain TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_anchor PRIMARY KEY (chain)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "anchor" VALUES('',55,'7393b47fdb607246e0ce94f7f99c2552b4b6b8f90a01b9a77049704fa393ad7d');
INSERT INTO "anchor" VALUES('4nc3izcakbj7pgoy',9,'05e76fe686aa1cef172349eebf21c5e4537d7eb7ae1e0f776fbf84e739932124');
INSERT INTO "anchor" VALUES('djvhnctnk2nhegzn',2,'3c4cb74a2c0e88701e5bf4b15aa0ce2862e6b64f0bc3d5255ebaba99f892dde8');
INSERT INTO "anchor" VALUES('mixikiu63rdsvx2l',9,'d8d3a6cba0a4c15bfd05f6adaf178c7bf6e3b64b9bfa2ca1a4e8ff8389e43255');
INSERT INTO "anchor" VALUES('mwx6nnoweg7xazba',2,'848e3f51724447c0aaae3e09d87c3305db7a44882c8e8167d2d1569b716b9d63');
INSERT INTO "anchor" VALUES('w5cr2nokqhgcwg7h',2,'06de99ee7193d4444e40037f9cce5c3b9829b2b36d4b3736018b16d6bbd0f6e2');
INSERT INTO "anchor" VALUES('z7sgeycl55trwurc',31,'518e4072e2642e091b7aecfc808ecb58dec72c0a6e7044e2c4f493361589df41');
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
	kept TEXT, 
	CONSTRAINT pk_answer PRIMARY KEY (sheet, item), 
	CONSTRAINT ck_answer_level CHECK (level >= 0), 
	CONSTRAINT ck_answer_other CHECK (other IN ('dont_know', 'no_case', 'not_applicable')), 
	CONSTRAINT ck_answer_one_rating CHECK (level IS NULL OR other IS NULL), 
	CONSTRAINT ck_answer_reason CHECK ((reason IS NOT NULL) = (coalesce(other, '') = 'not_applicable')), 
	CONSTRAINT fk_answer_sheet FOREIGN KEY(sheet) REFERENCES sheet (id), 
	CONSTRAINT fk_answer_by FOREIGN KEY("by") REFERENCES membership (id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R1',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R2',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R3',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R4',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R5',0,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R6',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R7',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('4nc3izcakbj7pgoy','R8',3,NULL,NULL,NULL,'[]','k2hf4cmmgs4uoosy','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R1',0,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R2',1,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R3',1,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R4',1,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R5',1,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R6',2,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R7',2,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
INSERT INTO "answer" VALUES('mixikiu63rdsvx2l','R8',2,NULL,NULL,NULL,'[]','25jakhfh4fat3zcf','2026-11-23T09:10:00.000000+00:00',NULL);
CREATE TABLE approval (
	id TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	member TEXT, 
	person TEXT, 
	digest TEXT NOT NULL, 
	asked TEXT NOT NULL, 
	seen TEXT NOT NULL, 
	ended TEXT, 
	how TEXT, 
	why TEXT NOT NULL, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT ck_approval_how CHECK (how IN ('approved', 'sent back', 'taken back', 'answers closed')), 
	CONSTRAINT ck_approval_ended CHECK ((how IS NULL) = (ended IS NULL)), 
	CONSTRAINT fk_approval_sheet FOREIGN KEY(sheet) REFERENCES sheet (id), 
	CONSTRAINT fk_approval_by FOREIGN KEY("by") REFERENCES membership (id), 
	CONSTRAINT fk_approval_member FOREIGN KEY(member) REFERENCES membership (id), 
	CONSTRAINT fk_approval_person FOREIGN KEY(person) REFERENCES person (id)
)
 STRICT

;
CREATE TABLE area (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	nation TEXT NOT NULL, 
	practice INTEGER NOT NULL, 
	zone TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	quiet TEXT DEFAULT '[]' NOT NULL, 
	front_door TEXT DEFAULT '' NOT NULL, 
	pasted TEXT DEFAULT '' NOT NULL, 
	held TEXT, 
	held_for TEXT, 
	held_who TEXT DEFAULT '' NOT NULL, 
	held_why TEXT DEFAULT '' NOT NULL, 
	controllers TEXT DEFAULT '' NOT NULL, 
	host TEXT DEFAULT '' NOT NULL, 
	protection TEXT DEFAULT '' NOT NULL, 
	basis TEXT DEFAULT '' NOT NULL, 
	requests TEXT DEFAULT '' NOT NULL, 
	chat_apps INTEGER, 
	agreed_role TEXT DEFAULT '' NOT NULL, 
	agreed_on TEXT, 
	example INTEGER DEFAULT '0' NOT NULL, 
	mail_domains TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (id), 
	CONSTRAINT ck_area_practice CHECK (practice IN (0, 1))
)
 STRICT

;
INSERT INTO "area" VALUES('z7sgeycl55trwurc','Northshire','england',0,'Europe/London','01632 960100','[]','MASH 01632 960200','',NULL,NULL,'','','','','','','',NULL,'',NULL,0,'[]');
CREATE TABLE buried (
	id INTEGER NOT NULL, 
	chain TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_buried PRIMARY KEY (id), 
	CONSTRAINT uq_buried_chain_seq UNIQUE (chain, seq)
)
 STRICT

;
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
	language TEXT DEFAULT '' NOT NULL, 
	told TEXT, 
	read TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_conversation PRIMARY KEY (channel, address), 
	CONSTRAINT fk_conversation_membership FOREIGN KEY(membership) REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "conversation" VALUES('telegram','ana','ksjidom36shqhosm','rqp67waj4cmvideu',NULL,'{"again":"area:z7sgeycl55trwurc","buttons":[[{"key":"1","kind":"button","label":"Who has what","press":"progress:2pv2oaedrorkyqzu","version":1}],[{"key":"2","kind":"button","label":"Agree ratings","press":"agree:2pv2oaedrorkyqzu","version":1}],[{"key":"3","kind":"button","label":"Results","press":"outcome:2pv2oaedrorkyqzu","version":1}],[{"key":"4","kind":"button","label":"Release","press":"release:2pv2oaedrorkyqzu","version":1}],[{"key":"5","kind":"button","label":"Accept a late return","press":"late:2pv2oaedrorkyqzu","version":1}],[{"key":"6","kind":"button","label":"Actions (2 of 2 open)","press":"actions:z7sgeycl55trwurc","version":1},{"key":"7","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1}],[{"key":"8","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1},{"key":"9","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1}],[{"key":"10","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1},{"key":"11","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1}],[{"key":"12","kind":"button","label":"Cancel the round","press":"cancel:2pv2oaedrorkyqzu","version":1}]],"contested":false,"folded":"","folded_buttons":[],"forgotten":null,"gives_way":true,"handle":null,"id":"rqp67waj4cmvideu","kind":"live_card","stands":"","version":1}',NULL,NULL,NULL,NULL,'2026-12-08T10:05:00.000000+00:00','',NULL,'[]');
INSERT INTO "conversation" VALUES('telegram','ben','k2hf4cmmgs4uoosy','cisosbaxdiwco3pc','41','{"again":"summary:4nc3izcakbj7pgoy","buttons":[[{"key":"1","kind":"button","label":"Rated 0","press":"notin:4nc3izcakbj7pgoy","version":1}],[{"key":"3","kind":"button","label":"All answers","press":"answers:4nc3izcakbj7pgoy","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:4nc3izcakbj7pgoy","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:4nc3izcakbj7pgoy","version":1}],[{"key":"w","kind":"button","label":"Workbook","press":"book:4nc3izcakbj7pgoy","version":1},{"key":"p","kind":"button","label":"Papers to print","press":"papers:4nc3izcakbj7pgoy","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:4nc3izcakbj7pgoy","version":1}]],"contested":false,"folded":"","folded_buttons":[],"forgotten":null,"gives_way":false,"handle":null,"id":"cisosbaxdiwco3pc","kind":"live_card","stands":"","version":1}',NULL,'{"at":"2026-11-23T09:10:00.000000+00:00","card":"38","kind":"last_tap","press":"submit:4nc3izcakbj7pgoy:manager","version":1}',NULL,NULL,'2026-11-23T09:10:00.000000+00:00','','{"asks":false,"besides":"","buttons":[[{"key":"1","kind":"button","label":"Check what the draft says about you","press":"facts:2pv2oaedrorkyqzu","version":1}]],"kind":"told","version":1}','[["k2hf4cmmgs4uoosy", "2026-11-23T09:10:00.000000+00:00"]]');
INSERT INTO "conversation" VALUES('telegram','cat','25jakhfh4fat3zcf','ic53wrx5l7ufp6zi','54','{"again":"summary:mixikiu63rdsvx2l","buttons":[[{"key":"1","kind":"button","label":"Rated 0","press":"notin:mixikiu63rdsvx2l","version":1}],[{"key":"3","kind":"button","label":"All answers","press":"answers:mixikiu63rdsvx2l","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:mixikiu63rdsvx2l","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:mixikiu63rdsvx2l","version":1}],[{"key":"w","kind":"button","label":"Workbook","press":"book:mixikiu63rdsvx2l","version":1},{"key":"p","kind":"button","label":"Papers to print","press":"papers:mixikiu63rdsvx2l","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:mixikiu63rdsvx2l","version":1}]],"contested":false,"folded":"","folded_buttons":[],"forgotten":null,"gives_way":false,"handle":null,"id":"ic53wrx5l7ufp6zi","kind":"live_card","stands":"","version":1}',NULL,'{"at":"2026-11-23T09:10:00.000000+00:00","card":"51","kind":"last_tap","press":"submit:mixikiu63rdsvx2l:manager","version":1}',NULL,NULL,'2026-11-23T09:10:00.000000+00:00','','{"asks":false,"besides":"","buttons":[[{"key":"1","kind":"button","label":"Check what the draft says about you","press":"facts:2pv2oaedrorkyqzu","version":1}]],"kind":"told","version":1}','[["25jakhfh4fat3zcf", "2026-11-23T09:10:00.000000+00:00"]]');
CREATE TABLE correction (
	id TEXT NOT NULL, 
	round TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	ended TEXT, 
	ended_by TEXT, 
	released INTEGER NOT NULL, 
	CONSTRAINT pk_correction PRIMARY KEY (id), 
	CONSTRAINT ck_correction_released CHECK (released IN (0, 1)), 
	CONSTRAINT fk_correction_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_correction_by FOREIGN KEY("by") REFERENCES membership (id), 
	CONSTRAINT fk_correction_ended_by FOREIGN KEY(ended_by) REFERENCES membership (id)
)
 STRICT

;
CREATE TABLE ending (
	subject TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	area TEXT, 
	noticed TEXT NOT NULL, 
	due TEXT NOT NULL, 
	begun INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_ending PRIMARY KEY (subject, rule)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE filing (
	channel TEXT NOT NULL, 
	address TEXT NOT NULL, 
	person TEXT NOT NULL, 
	at TEXT NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_filing PRIMARY KEY (channel, address), 
	CONSTRAINT fk_filing_person FOREIGN KEY(person) REFERENCES person (id)
)
 STRICT

;
CREATE TABLE framework (
	version TEXT NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_framework PRIMARY KEY (version)
)
 STRICT

;
INSERT INTO "framework" VALUES('296fcbd076918c58eb7d4c909f9c07cb722d61c24c0a46ebfef5f295b1ff70a7',X'23204569676874207175657374696F6E732061626F75742074686520617265612C20666F722061206469616C6F6775652061626F7574206167726565696E672E2049747320636F6E74656E74206973206D6164652075702E0A666F726D61743A20310A7469746C653A204569676874207175657374696F6E730A6C616E67756167653A20656E0A6372656469743A205772697474656E20666F72207468652074657374732E0A646973636C61696D65723A2049742061736B732061626F75742073657276696365732C206E657665722061626F75742061206368696C642E0A6C6576656C733A0A20202D207B76616C75653A20302C206C6162656C3A204E6F7420696E20706C6163652C206D65616E696E673A204E6F7468696E672068617320737461727465642E7D0A20202D207B76616C75653A20312C206C6162656C3A204561726C79206F72207061746368792C206D65616E696E673A20497420646570656E6473206F6E2061206665772070656F706C652E7D0A20202D207B76616C75653A20322C206C6162656C3A204D6F73746C7920696E20706C6163652C206D65616E696E673A2049742068617070656E73206D6F7374206F66207468652074696D652E7D0A20202D207B76616C75653A20332C206C6162656C3A20496E20706C61636520E280932077652063616E2073686F772069742C206D65616E696E673A20596F7520636F756C642073686F7720697420746F6461792E7D0A6167656E636965733A0A20202D207B69643A2053432C206E616D653A20536F6369616C20636172652C2072657175697265643A20747275657D0A20202D207B69643A20482C206E616D653A204865616C74687D0A66756E6374696F6E733A205B5D0A726561736F6E733A0A20202D207B69643A206167652C206C6162656C3A20576520646F206E6F7420776F726B20776974682074686973206167657D0A20202D207B69643A206E6F74726F6C652C206C6162656C3A204974206973206E6F742070617274206F66206F757220726F6C657D0A6261636B696E67733A0A20202D207B69643A20706F6C6963792C206C6162656C3A20506F6C6963797D0A20202D207B69643A20646174612C206C6162656C3A20446174617D0A20202D207B69643A206E6F7468696E672C206C6162656C3A204E6F7468696E67207965742C20636F756E74733A2066616C73657D0A617070726F766572733A0A20202D207B69643A206D616E616765722C206C6162656C3A205465616D206D616E616765727D0A20202D207B69643A20686561642C206C6162656C3A2048656164206F6620736572766963657D0A7369676E706F7374733A0A20202D207B69643A20656E676C616E642C206E616D653A20456E676C616E642C206C696E65733A205B496E2064616E676572206E6F77202D2063616C6C203939392E2C204F74686572776973652074656C6C20796F757220736166656775617264696E67206C65616420746F6461792E5D7D0A20202D207B69643A2073636F746C616E642C206E616D653A2053636F746C616E642C206C696E65733A205B496E2064616E676572206E6F77202D2063616C6C203939392E2C204F722063616C6C20506F6C6963652053636F746C616E64206F6E203130312E5D7D0A736F75726365733A0A20202D207B69643A2067756964652C20636974653A2041206775696465202832303234292E7D0A676C6F73736172793A0A20202D207B7465726D3A204853422C206D65616E696E673A204861726D66756C2073657875616C206265686176696F75722E7D0A646F6D61696E733A0A20202D2069643A20520A202020207469746C653A20526573706F6E7365730A2020202073686F72743A20526573706F6E7365730A2020202065766964656E63653A205B5D0A202020207072696E6369706C65733A205B5D0A202020206974656D733A0A2020202020202D2069643A2052310A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A204F6E6520706C616E0A202020202020202073746174656D656E743A204163726F73732074686520617265612C206F6E6520706C616E20666F7220485342206973206167726565642E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A204576657279206167656E637920686173207369676E65642069742E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052320A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A2053686172656420776F7264730A202020202020202073746174656D656E743A204163726F73732074686520617265612C206167656E63696573206465736372696265206265686176696F757220696E207468652073616D6520776F7264732E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A20526566657272616C73207265616420616C696B652E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052330A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A2041647669636520696E2074696D650A202020202020202073746174656D656E743A204163726F73732074686520617265612C207370656369616C6973742061647669636520697320717569636B20746F206765742E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A20497420636F6D65732077697468696E2061207765656B2E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052340A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A204A6F696E74206D656574696E67730A202020202020202073746174656D656E743A204163726F73732074686520617265612C206167656E636965732064656369646520746F6765746865722077686F20646F657320776861742E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A204D696E75746573206E616D65206F6E65206C65616420666F722065616368207461736B2E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052350A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A2041206E616D6564206C65616465720A202020202020202073746174656D656E743A204163726F73732074686520617265612C206F6E652073656E696F72206C656164657220616E737765727320666F72204853422E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A2053746166662063616E206E616D65207468656D2E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052360A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A20547261696E696E6720746F6765746865720A202020202020202073746174656D656E743A204163726F73732074686520617265612C206167656E6369657320747261696E20746F676574686572206F6E6365206120796561722E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A205265636F7264732073686F7720616C6C206167656E636965732E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052370A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A20506172656E7473206172652068656172640A202020202020202073746174656D656E743A204163726F73732074686520617265612C20706172656E7473206172652061736B656420776861742068656C7065642E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A205768617420746865792073616964206368616E67656420736F6D657468696E672E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052380A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A205363686F6F6C732061726520746F6C640A202020202020202073746174656D656E743A204163726F73732074686520617265612C207363686F6F6C73206B6E6F772077686F6D20746F2061736B2E0A20202020202020207768793A2049742069732065617369657220746F6765746865722E0A2020202020202020676F6F643A204576657279207363686F6F6C2068617320746865206E616D652E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A');
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
INSERT INTO "inbox" VALUES(102,'telegram','page','left 1','ana','{"address":{"channel":"telegram","id":"ana","kind":"address","version":1},"argument":"","at":"2026-12-08T10:05:00.000000+00:00","id":"fffffffffffffffffffffffffffffff1","kind":"commanded","message":null,"name":"help","version":1}','waiting',0,NULL,NULL);
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
	tried TEXT, 
	number INTEGER DEFAULT '0' NOT NULL, 
	domains TEXT DEFAULT '[]' NOT NULL, 
	mailed TEXT DEFAULT '' NOT NULL, 
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
INSERT INTO "invitation" VALUES('tu6lxvlviqrl5hgj','z7sgeycl55trwurc','4w5umhw6ijgcyiix','member','ef533af2191b45745d2f8cf40cfbb9128ba1b4e4826b9299ccb9223f35e2142d',20,1,'2027-01-22T09:00:00.000000+00:00','ksjidom36shqhosm',0,NULL,1,'[]','');
INSERT INTO "invitation" VALUES('6youyw33jp553q7l','z7sgeycl55trwurc','b3jcjhsan7xolr6o','member','70c58cf4c8fdcf1678f9ba5cd1c13381aee1abf0e76d334d027eee8d4b80845c',20,1,'2027-01-22T09:10:00.000000+00:00','ksjidom36shqhosm',0,NULL,2,'[]','');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	area TEXT, 
	chain TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	body TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT uq_journal_chain_seq UNIQUE (chain, seq), 
	CONSTRAINT ck_journal_seq CHECK (seq > 0)
)
 STRICT

;
INSERT INTO "journal" VALUES(1,NULL,'w5cr2nokqhgcwg7h',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"telegram","id":"","kind":"address","version":1},"chain":"w5cr2nokqhgcwg7h","kind":"person_met","person":"w5cr2nokqhgcwg7h","version":1}','df67583a98f425daedce5d6ccbc594a3cf796d921c70ec39913ac8885ded6e75');
INSERT INTO "journal" VALUES(2,'z7sgeycl55trwurc','z7sgeycl55trwurc',1,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"area_founded","nation":"england","practice":false,"version":1,"zone":"Europe/London"}','4518725fba170b09614cd500b45add8ec147bad74db757533d0c44cbdab7df07');
INSERT INTO "journal" VALUES(3,'z7sgeycl55trwurc','z7sgeycl55trwurc',2,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","chain":"z7sgeycl55trwurc","insider":false,"kind":"member_joined","membership":"ksjidom36shqhosm","pending":false,"person":"w5cr2nokqhgcwg7h","role":"coordinator","team":null,"version":1}','967d5ef6de79c42213113f1600c2291e4a685a596b95767f4aac5b220c368d20');
INSERT INTO "journal" VALUES(4,NULL,'w5cr2nokqhgcwg7h',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"w5cr2nokqhgcwg7h","kind":"person_named","person":"w5cr2nokqhgcwg7h","version":1}','06de99ee7193d4444e40037f9cce5c3b9829b2b36d4b3736018b16d6bbd0f6e2');
INSERT INTO "journal" VALUES(5,'z7sgeycl55trwurc','z7sgeycl55trwurc',3,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"area_described","nation":"england","version":1,"zone":"Europe/London"}','87b21b63d4f91d24e3209acfd89ed68e5c0d9ef28ba9c2f718de3f824537c447');
INSERT INTO "journal" VALUES(6,'z7sgeycl55trwurc','z7sgeycl55trwurc',4,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"area_described","nation":"england","version":1,"zone":"Europe/London"}','b866b4f191d68862a71ddd0e29934b071c9e085005bb91559308cf2bd526be2a');
INSERT INTO "journal" VALUES(7,'z7sgeycl55trwurc','z7sgeycl55trwurc',5,'2026-11-23T09:00:00.000000+00:00','{"agency":"SC","area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","functions":[],"kind":"team_added","team":"4w5umhw6ijgcyiix","version":1}','57a619f266ca4619b66fdbd3ca2d143e7bd5477d935ee983afb69c99f33b434f');
INSERT INTO "journal" VALUES(8,'z7sgeycl55trwurc','z7sgeycl55trwurc',6,'2026-11-23T09:00:00.000000+00:00','{"agency":"H","area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","functions":[],"kind":"team_added","team":"b3jcjhsan7xolr6o","version":1}','56f105a382d11400cd9899c51f802a210932b600fd451c8f2902ea56cff65b7d');
INSERT INTO "journal" VALUES(9,'z7sgeycl55trwurc','z7sgeycl55trwurc',7,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","domains":[],"expires":"2027-01-22T09:00:00.000000+00:00","invitation":"tu6lxvlviqrl5hgj","kind":"invitation_made","mailed":"","number":1,"role":"member","team":"4w5umhw6ijgcyiix","uses":20,"version":1}','6a59bc73a3f54dbcf6a4edd5d05f89f08793cf0c679512fe976fc0390cf98156');
INSERT INTO "journal" VALUES(10,NULL,'mwx6nnoweg7xazba',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"telegram","id":"","kind":"address","version":1},"chain":"mwx6nnoweg7xazba","kind":"person_met","person":"mwx6nnoweg7xazba","version":1}','43ece1f2bf35b2526bcf95519c7f0bfbe1a345c939be1239f2a3351ef17ce012');
INSERT INTO "journal" VALUES(11,NULL,'mwx6nnoweg7xazba',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"mwx6nnoweg7xazba","kind":"person_named","person":"mwx6nnoweg7xazba","version":1}','848e3f51724447c0aaae3e09d87c3305db7a44882c8e8167d2d1569b716b9d63');
INSERT INTO "journal" VALUES(12,'z7sgeycl55trwurc','z7sgeycl55trwurc',8,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","chain":"z7sgeycl55trwurc","insider":false,"kind":"member_joined","membership":"k2hf4cmmgs4uoosy","pending":false,"person":"mwx6nnoweg7xazba","role":"member","team":"4w5umhw6ijgcyiix","version":1}','8aafd7b52e2f0a839824c63a79923b3c3fd2b597b1a4b71bb119908d4faad2e8');
INSERT INTO "journal" VALUES(13,'z7sgeycl55trwurc','z7sgeycl55trwurc',9,'2026-11-23T09:00:00.000000+00:00','{"by":"k2hf4cmmgs4uoosy","chain":"z7sgeycl55trwurc","invitation":"tu6lxvlviqrl5hgj","kind":"invitation_used","version":1}','000651ed53a64d115079d8c44f785386a922f0861c6ce18e0efc086f8bc1d183');
INSERT INTO "journal" VALUES(14,'z7sgeycl55trwurc','z7sgeycl55trwurc',10,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","domains":[],"expires":"2027-01-22T09:10:00.000000+00:00","invitation":"6youyw33jp553q7l","kind":"invitation_made","mailed":"","number":2,"role":"member","team":"b3jcjhsan7xolr6o","uses":20,"version":1}','2504e73c47c890133ff71218fabd34fd77c552e9237b3a928f695ee8616cfb46');
INSERT INTO "journal" VALUES(15,NULL,'djvhnctnk2nhegzn',1,'2026-11-23T09:10:00.000000+00:00','{"address":{"channel":"telegram","id":"","kind":"address","version":1},"chain":"djvhnctnk2nhegzn","kind":"person_met","person":"djvhnctnk2nhegzn","version":1}','3c5a7dfd3551c96cf7c1d0b690df6903d6047d588afd8774def5f1989fe3c727');
INSERT INTO "journal" VALUES(16,NULL,'djvhnctnk2nhegzn',2,'2026-11-23T09:10:00.000000+00:00','{"chain":"djvhnctnk2nhegzn","kind":"person_named","person":"djvhnctnk2nhegzn","version":1}','3c4cb74a2c0e88701e5bf4b15aa0ce2862e6b64f0bc3d5255ebaba99f892dde8');
INSERT INTO "journal" VALUES(17,'z7sgeycl55trwurc','z7sgeycl55trwurc',11,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","chain":"z7sgeycl55trwurc","insider":false,"kind":"member_joined","membership":"25jakhfh4fat3zcf","pending":false,"person":"djvhnctnk2nhegzn","role":"member","team":"b3jcjhsan7xolr6o","version":1}','49af0a4e133532ea0c8478f76518290af8bbdf4ef248d3e162c20fb659c376a6');
INSERT INTO "journal" VALUES(18,'z7sgeycl55trwurc','z7sgeycl55trwurc',12,'2026-11-23T09:10:00.000000+00:00','{"by":"25jakhfh4fat3zcf","chain":"z7sgeycl55trwurc","invitation":"6youyw33jp553q7l","kind":"invitation_used","version":1}','f52eb100e535426997246834c3a9aa6d63a9f5afbbb6c9d9c9afbaff31881ce0');
INSERT INTO "journal" VALUES(19,'z7sgeycl55trwurc','z7sgeycl55trwurc',13,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","closes":"2026-12-07","framework":"296fcbd076918c58eb7d4c909f9c07cb722d61c24c0a46ebfef5f295b1ff70a7","kind":"round_opened","number":1,"progress":false,"round":"2pv2oaedrorkyqzu","rules":6,"share":60,"version":1}','0334b63652350ed3201bc3e1d97e39db05574a09bc3942c9159dffaf826fd376');
INSERT INTO "journal" VALUES(20,'z7sgeycl55trwurc','z7sgeycl55trwurc',14,'2026-11-23T09:10:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"2pv2oaedrorkyqzu","sheet":"4nc3izcakbj7pgoy","team":"4w5umhw6ijgcyiix","version":1}','13950f31880514e610d5ebd6f5cbddf15ec55acc01eef9ffa2265ef90a539488');
INSERT INTO "journal" VALUES(21,'z7sgeycl55trwurc','z7sgeycl55trwurc',15,'2026-11-23T09:10:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"2pv2oaedrorkyqzu","sheet":"mixikiu63rdsvx2l","team":"b3jcjhsan7xolr6o","version":1}','2326f5e196f5daeccf293a4d53b20ee39e32e8ef3f0a375fa88a322efa473531');
INSERT INTO "journal" VALUES(22,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',1,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','4697032484fb178ce1d4150a36f67da5d8bb7c4537d7b946c44a0112c87396e1');
INSERT INTO "journal" VALUES(23,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',2,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','b5c5a92f7707bb5396be652cefa428678cad653cd81afa004fca908cb53e5235');
INSERT INTO "journal" VALUES(24,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',3,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','6e4701e9786ddc05d0494784878765a1d5bba1660471f9363d50599630fb475c');
INSERT INTO "journal" VALUES(25,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',4,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R4","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','ce84657ca5fa2f5672de69827605af8cd7cfe7d9c0af193b43819a0fa706c161');
INSERT INTO "journal" VALUES(26,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',5,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R5","kind":"rating_given","rating":{"kind":"rated","level":0,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','c8f9ca2c0f1306b48baa4ed764fd567befdb244aa4cf0e0703b4d19cf99518dd');
INSERT INTO "journal" VALUES(27,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',6,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R6","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','9551c09e7456050afb6b1b6d268c13eb30c4ae307f50b63d2825100e09f2298f');
INSERT INTO "journal" VALUES(28,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',7,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R7","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','70fea5c221c087a2115c4d0f0c6a5f18669bd2a159224182aab595b9b98fba8c');
INSERT INTO "journal" VALUES(29,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',8,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","item":"R8","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"4nc3izcakbj7pgoy","version":1}','71f034e51ddb4f3f055ececf30f4bfa78e658ba9f7cd8554af46c0b046adec93');
INSERT INTO "journal" VALUES(30,'z7sgeycl55trwurc','4nc3izcakbj7pgoy',9,'2026-11-23T09:10:00.000000+00:00','{"approval":null,"approver":"manager","area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"k2hf4cmmgs4uoosy","chain":"4nc3izcakbj7pgoy","corrects":false,"handed":false,"kind":"sheet_submitted","sheet":"4nc3izcakbj7pgoy","version":1}','05e76fe686aa1cef172349eebf21c5e4537d7eb7ae1e0f776fbf84e739932124');
INSERT INTO "journal" VALUES(31,'z7sgeycl55trwurc','mixikiu63rdsvx2l',1,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":0,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','5b58581d6f6e8a3b99183abeb93812622bd07a4914b76052a08fd1fbec316855');
INSERT INTO "journal" VALUES(32,'z7sgeycl55trwurc','mixikiu63rdsvx2l',2,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','648a79fcf15af7b4d98589050932314fc63073f9a9879380ab704b20b3f34d94');
INSERT INTO "journal" VALUES(33,'z7sgeycl55trwurc','mixikiu63rdsvx2l',3,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','53300785dfdb8582ceb050479b921404ab939487ea68fb1e140fc95000f7bbf3');
INSERT INTO "journal" VALUES(34,'z7sgeycl55trwurc','mixikiu63rdsvx2l',4,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R4","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','4eeca0fcd1377c709a1c3d9243741914792916cc592236c2e73ab051cc154c56');
INSERT INTO "journal" VALUES(35,'z7sgeycl55trwurc','mixikiu63rdsvx2l',5,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R5","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','c9dd70a89bf317bdb508f1e9fd6b7920f74dba562b67f6e042745862adb4f630');
INSERT INTO "journal" VALUES(36,'z7sgeycl55trwurc','mixikiu63rdsvx2l',6,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R6","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','101e44d1452254eecd2200b0ab9aaa42818d8cb226b36e1244b14c13d9d203b5');
INSERT INTO "journal" VALUES(37,'z7sgeycl55trwurc','mixikiu63rdsvx2l',7,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R7","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','810c009ce17cd31bf257d04326cd0e19758b56c971ab05d1f23b7a200c8a6c9b');
INSERT INTO "journal" VALUES(38,'z7sgeycl55trwurc','mixikiu63rdsvx2l',8,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","item":"R8","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"mixikiu63rdsvx2l","version":1}','5229eb1b4579123e1e71b376f3e901d30892cbc5d9bb0d2ba7d289eb0532d8b6');
INSERT INTO "journal" VALUES(39,'z7sgeycl55trwurc','mixikiu63rdsvx2l',9,'2026-11-23T09:10:00.000000+00:00','{"approval":null,"approver":"manager","area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"25jakhfh4fat3zcf","chain":"mixikiu63rdsvx2l","corrects":false,"handed":false,"kind":"sheet_submitted","sheet":"mixikiu63rdsvx2l","version":1}','d8d3a6cba0a4c15bfd05f6adaf178c7bf6e3b64b9bfa2ca1a4e8ff8389e43255');
INSERT INTO "journal" VALUES(40,'z7sgeycl55trwurc','z7sgeycl55trwurc',16,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"2pv2oaedrorkyqzu","state":"answers closed","version":1}','90a60ffc0344a2514ce95de6953b29b96abe6c48e4d7a96aa28eed8b6842f242');
INSERT INTO "journal" VALUES(41,'z7sgeycl55trwurc','z7sgeycl55trwurc',17,'2026-12-08T10:00:00.000000+00:00','{"by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"check_dated","round":"2pv2oaedrorkyqzu","until":"2026-12-15","version":1}','db6cc9729c5e7f27752b9fc38bb3147619c3521e0a2d33e00d676826734c7c3d');
INSERT INTO "journal" VALUES(42,'z7sgeycl55trwurc','z7sgeycl55trwurc',18,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"2pv2oaedrorkyqzu","state":"draft","version":1}','962b49db863f6ad150f075207168aa515501b2a47836c0c99dabadb4e11fc763');
INSERT INTO "journal" VALUES(43,'z7sgeycl55trwurc','z7sgeycl55trwurc',19,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_agreed","level":1,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','6d03627e018d5ac5dda7ebba6e0ec685be0c00ced3a5a83de18f29a70d641b8f');
INSERT INTO "journal" VALUES(44,'z7sgeycl55trwurc','z7sgeycl55trwurc',20,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"dissent_kept","round":"2pv2oaedrorkyqzu","version":1}','353f00f300259ec55784184eb447d1b64dce6dba28950f5b7eba976cf9d1a568');
INSERT INTO "journal" VALUES(45,'z7sgeycl55trwurc','z7sgeycl55trwurc',21,'2026-12-08T10:00:00.000000+00:00','{"action":"tanxqaazfgnnlv2m","area":"z7sgeycl55trwurc","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"action_planned","round":"2pv2oaedrorkyqzu","team":"b3jcjhsan7xolr6o","version":1}','cd231d9dca6fbae377a3201b627b2c94b10be0ab777ced9038d97ab1be3de17d');
INSERT INTO "journal" VALUES(46,'z7sgeycl55trwurc','z7sgeycl55trwurc',22,'2026-12-08T10:00:00.000000+00:00','{"action":"tanxqaazfgnnlv2m","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","due":"2027-03-08","kind":"action_dated","version":1}','7b1a752fe6a21de6cb73042d33954182275a84cf23db48b7ff311caf9e5c2617');
INSERT INTO "journal" VALUES(47,'z7sgeycl55trwurc','z7sgeycl55trwurc',23,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_agreed","level":2,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','cfa0577fb4c2965f6800e0f195f99d5f6192f5741ede16ecf883b29bb8e8b3c2');
INSERT INTO "journal" VALUES(48,'z7sgeycl55trwurc','z7sgeycl55trwurc',24,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R4","kind":"rating_agreed","level":3,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','714f1303e26fa431437adb8c43db3a2c6f6467baf064c4dbd19dad89c21ce651');
INSERT INTO "journal" VALUES(49,'z7sgeycl55trwurc','z7sgeycl55trwurc',25,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R5","kind":"rating_agreed","level":0,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','0fd6413ecdd262b4d82f833f63f37eb3aa5ba3ebf4969ce1f379e0eda0ad5ce2');
INSERT INTO "journal" VALUES(50,'z7sgeycl55trwurc','z7sgeycl55trwurc',26,'2026-12-08T10:00:00.000000+00:00','{"action":"imxhj2dausoubp44","area":"z7sgeycl55trwurc","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R5","kind":"action_planned","round":"2pv2oaedrorkyqzu","team":null,"version":1}','c9b6afdd5ab5fc3ebfb7c6e602f2980e5c1aaf7cdc8dcb5ccd71e652119bc0c8');
INSERT INTO "journal" VALUES(51,'z7sgeycl55trwurc','z7sgeycl55trwurc',27,'2026-12-08T10:00:00.000000+00:00','{"action":"imxhj2dausoubp44","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","due":"2027-05-31","kind":"action_dated","version":1}','da44da0297bdfc7fd33559ef3f1ee73ac1019b9f4195989d4cae30a5e9eef83a');
INSERT INTO "journal" VALUES(52,'z7sgeycl55trwurc','z7sgeycl55trwurc',28,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R6","kind":"rating_agreed","level":3,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','ce19254e865b49d7a98054d321034539d6c3bfe717d0d1b980e8b71f330e26f1');
INSERT INTO "journal" VALUES(53,'z7sgeycl55trwurc','z7sgeycl55trwurc',29,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R7","kind":"rating_agreed","level":2,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','e0127f638fa015f137fea8e2e123d4c7d94958588e51be5dded6be0f196d3762');
INSERT INTO "journal" VALUES(54,'z7sgeycl55trwurc','z7sgeycl55trwurc',30,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R8","kind":"rating_agreed","level":3,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','bc9639b0807af85a47e4c6c7fcbbeba60db47f645ea492239627a5460673c00f');
INSERT INTO "journal" VALUES(55,'z7sgeycl55trwurc','z7sgeycl55trwurc',31,'2026-12-08T10:00:00.000000+00:00','{"agreed_at":null,"agreed_by":"","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_agreed","level":2,"present":["H","SC"],"round":"2pv2oaedrorkyqzu","version":1}','518e4072e2642e091b7aecfc808ecb58dec72c0a6e7044e2c4f493361589df41');
CREATE TABLE kept (
	since TEXT NOT NULL, 
	seen TEXT, 
	steady TEXT, 
	CONSTRAINT pk_kept PRIMARY KEY (since)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE kept_agreed (
	correction TEXT NOT NULL, 
	item TEXT NOT NULL, 
	level INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	dissent TEXT NOT NULL, 
	present TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_kept_agreed PRIMARY KEY (correction, item), 
	CONSTRAINT fk_kept_agreed_correction FOREIGN KEY(correction) REFERENCES correction (id), 
	CONSTRAINT fk_kept_agreed_by FOREIGN KEY("by") REFERENCES membership (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE kept_answer (
	correction TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	item TEXT NOT NULL, 
	level INTEGER, 
	other TEXT, 
	reason TEXT, 
	backings TEXT NOT NULL, 
	CONSTRAINT pk_kept_answer PRIMARY KEY (correction, sheet, item), 
	CONSTRAINT fk_kept_answer_correction FOREIGN KEY(correction) REFERENCES correction (id), 
	CONSTRAINT fk_kept_answer_sheet FOREIGN KEY(sheet) REFERENCES sheet (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE kept_return (
	correction TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	submitted TEXT NOT NULL, 
	approver TEXT NOT NULL, 
	submitted_by TEXT, 
	last_approver TEXT, 
	approved TEXT, 
	handed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_kept_return PRIMARY KEY (correction, sheet), 
	CONSTRAINT fk_kept_return_correction FOREIGN KEY(correction) REFERENCES correction (id), 
	CONSTRAINT fk_kept_return_sheet FOREIGN KEY(sheet) REFERENCES sheet (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE let_in (
	sheet TEXT NOT NULL, 
	at TEXT NOT NULL, 
	why TEXT NOT NULL, 
	words TEXT NOT NULL, 
	"by" TEXT, 
	CONSTRAINT pk_let_in PRIMARY KEY (sheet, at), 
	CONSTRAINT fk_let_in_sheet FOREIGN KEY(sheet) REFERENCES sheet (id), 
	CONSTRAINT fk_let_in_by FOREIGN KEY("by") REFERENCES membership (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE link (
	id TEXT NOT NULL, 
	person TEXT NOT NULL, 
	area TEXT, 
	digest TEXT NOT NULL, 
	made TEXT NOT NULL, 
	expires TEXT NOT NULL, 
	used INTEGER DEFAULT '0' NOT NULL, 
	mail TEXT DEFAULT '' NOT NULL, 
	invitation TEXT DEFAULT '' NOT NULL, 
	by_mail INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT uq_link_digest UNIQUE (digest), 
	CONSTRAINT ck_link_used CHECK (used IN (0, 1)), 
	CONSTRAINT fk_link_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_link_area FOREIGN KEY(area) REFERENCES area (id)
)
 STRICT

;
CREATE TABLE membership (
	id TEXT NOT NULL, 
	person TEXT NOT NULL, 
	area TEXT NOT NULL, 
	team TEXT, 
	role TEXT NOT NULL, 
	pending INTEGER NOT NULL, 
	ended TEXT, 
	not_mine INTEGER DEFAULT '0' NOT NULL, 
	since TEXT, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_team_area FOREIGN KEY(team, area) REFERENCES team (id, area), 
	CONSTRAINT ck_membership_role CHECK (role IN ('member', 'lead', 'coordinator', 'scrutineer')), 
	CONSTRAINT ck_membership_pending CHECK (pending IN (0, 1)), 
	CONSTRAINT fk_membership_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_membership_area FOREIGN KEY(area) REFERENCES area (id)
)
 STRICT

;
INSERT INTO "membership" VALUES('ksjidom36shqhosm','w5cr2nokqhgcwg7h','z7sgeycl55trwurc',NULL,'coordinator',0,NULL,0,'2026-11-23T09:00:00.000000+00:00');
INSERT INTO "membership" VALUES('k2hf4cmmgs4uoosy','mwx6nnoweg7xazba','z7sgeycl55trwurc','4w5umhw6ijgcyiix','member',0,NULL,0,'2026-11-23T09:00:00.000000+00:00');
INSERT INTO "membership" VALUES('25jakhfh4fat3zcf','djvhnctnk2nhegzn','z7sgeycl55trwurc','b3jcjhsan7xolr6o','member',0,NULL,0,'2026-11-23T09:10:00.000000+00:00');
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
	"by" TEXT, 
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
INSERT INTO "nudge" VALUES('sltyomuddvc2x7lj','z7sgeycl55trwurc','ksjidom36shqhosm','z7sgeycl55trwurc','joined','2026-11-23','2026-11-24T09:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('bhnl6g4qlxkcindj','z7sgeycl55trwurc','k2hf4cmmgs4uoosy','2pv2oaedrorkyqzu','check soon','2026-12-15','2026-12-11T09:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('a6l3sw7ll4juc5gr','z7sgeycl55trwurc','25jakhfh4fat3zcf','2pv2oaedrorkyqzu','check soon','2026-12-15','2026-12-11T09:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('yksn3lpxgwwseu2z','z7sgeycl55trwurc','ksjidom36shqhosm','2pv2oaedrorkyqzu','check over','2026-12-15','2026-12-16T09:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('klz56gqc7zzeiyui','z7sgeycl55trwurc','ksjidom36shqhosm','tanxqaazfgnnlv2m','undone','2027-03-08','2027-03-22T09:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('enzzip2lgextxgos','z7sgeycl55trwurc','ksjidom36shqhosm','imxhj2dausoubp44','week before','2027-05-31','2027-05-24T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('qfmrc75thk6k5gxn','z7sgeycl55trwurc','ksjidom36shqhosm','imxhj2dausoubp44','on the day','2027-05-31','2027-06-01T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
INSERT INTO "nudge" VALUES('sxh7kaymahycrcck','z7sgeycl55trwurc','ksjidom36shqhosm','imxhj2dausoubp44','week over','2027-05-31','2027-06-07T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'',NULL);
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
	messages INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT ck_outbox_again CHECK (again IN (0, 1)), 
	CONSTRAINT ck_outbox_body CHECK ((done_at IS NULL) = (body IS NOT NULL))
)
 STRICT

;
INSERT INTO "outbox" VALUES(52,'telegram','ben',NULL,'cisosbaxdiwco3pc',1,'2026-11-23T09:10:00.000000+00:00','41',NULL,NULL,1);
INSERT INTO "outbox" VALUES(74,'telegram','cat',NULL,'ic53wrx5l7ufp6zi',1,'2026-11-23T09:10:00.000000+00:00','54',NULL,NULL,1);
INSERT INTO "outbox" VALUES(129,'telegram','ana','{"buttons":[[{"key":"1","kind":"button","label":"Who has what","press":"progress:2pv2oaedrorkyqzu","version":1}],[{"key":"2","kind":"button","label":"Agree ratings","press":"agree:2pv2oaedrorkyqzu","version":1}],[{"key":"3","kind":"button","label":"Results","press":"outcome:2pv2oaedrorkyqzu","version":1}],[{"key":"4","kind":"button","label":"Release","press":"release:2pv2oaedrorkyqzu","version":1}],[{"key":"5","kind":"button","label":"Accept a late return","press":"late:2pv2oaedrorkyqzu","version":1}],[{"key":"6","kind":"button","label":"Actions (2 of 2 open)","press":"actions:z7sgeycl55trwurc","version":1},{"key":"7","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1}],[{"key":"8","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1},{"key":"9","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1}],[{"key":"10","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1},{"key":"11","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1}],[{"key":"12","kind":"button","label":"Cancel the round","press":"cancel:2pv2oaedrorkyqzu","version":1}]],"head":"Northshire · Round 1 · draft, not yet released","heading":"","id":"rqp67waj4cmvideu","instead":null,"kind":"card","lines":["Submitted 2 of 2 · in progress 0 · not started 0","To be checked by 15 December 2026 (7 days). Checked by teams: 0 right, 0 with a correction, 2 not checked."],"notice":"","version":1}','rqp67waj4cmvideu',1,NULL,NULL,NULL,NULL,1);
CREATE TABLE person (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	reachable INTEGER NOT NULL, 
	reminders INTEGER DEFAULT '1' NOT NULL, 
	channel TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_reachable CHECK (reachable IN (0, 1))
)
 STRICT

;
INSERT INTO "person" VALUES('w5cr2nokqhgcwg7h','Ana',1,1,'');
INSERT INTO "person" VALUES('mwx6nnoweg7xazba','Ben',1,1,'');
INSERT INTO "person" VALUES('djvhnctnk2nhegzn','Cat',1,1,'');
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
	rules INTEGER DEFAULT '1' NOT NULL, 
	share INTEGER, 
	check_by TEXT, 
	next_round TEXT, 
	pared TEXT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	corrected TEXT, 
	corrected_by TEXT, 
	correcting TEXT, 
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
INSERT INTO "round" VALUES('2pv2oaedrorkyqzu','z7sgeycl55trwurc',1,'296fcbd076918c58eb7d4c909f9c07cb722d61c24c0a46ebfef5f295b1ff70a7','draft','2026-11-23T09:10:00.000000+00:00','2026-12-07',0,NULL,NULL,'','',6,60,'2026-12-15',NULL,NULL,1,NULL,NULL,NULL);
CREATE TABLE session (
	digest TEXT NOT NULL, 
	address TEXT NOT NULL, 
	begun TEXT NOT NULL, 
	used TEXT NOT NULL, 
	device TEXT DEFAULT '' NOT NULL, 
	renew INTEGER DEFAULT '0' NOT NULL, 
	following TEXT, 
	CONSTRAINT pk_session PRIMARY KEY (digest), 
	CONSTRAINT uq_session_address UNIQUE (address), 
	CONSTRAINT ck_session_renew CHECK (renew IN (0, 1))
)
 STRICT

;
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
	submitted_by TEXT, 
	last_approver TEXT, 
	approved TEXT, 
	handed INTEGER DEFAULT '0' NOT NULL, 
	late_at TEXT, 
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
INSERT INTO "sheet" VALUES('4nc3izcakbj7pgoy','2pv2oaedrorkyqzu','4w5umhw6ijgcyiix','2026-11-23T09:10:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL,'k2hf4cmmgs4uoosy','manager',NULL,0,NULL);
INSERT INTO "sheet" VALUES('mixikiu63rdsvx2l','2pv2oaedrorkyqzu','b3jcjhsan7xolr6o','2026-11-23T09:10:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL,'25jakhfh4fat3zcf','manager',NULL,0,NULL);
CREATE TABLE shown (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	address TEXT NOT NULL, 
	card TEXT, 
	body TEXT NOT NULL, 
	at TEXT NOT NULL, 
	version INTEGER NOT NULL
)
 STRICT

;
CREATE TABLE team (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	name TEXT NOT NULL, 
	agency TEXT NOT NULL, 
	functions TEXT NOT NULL, 
	ended TEXT, 
	kind TEXT DEFAULT '' NOT NULL, 
	contact TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id), 
	CONSTRAINT uq_team_id_area UNIQUE (id, area), 
	CONSTRAINT fk_team_area FOREIGN KEY(area) REFERENCES area (id)
)
 STRICT

;
INSERT INTO "team" VALUES('4w5umhw6ijgcyiix','z7sgeycl55trwurc','Social care','SC','[]',NULL,'','');
INSERT INTO "team" VALUES('b3jcjhsan7xolr6o','z7sgeycl55trwurc','Health','H','[]',NULL,'','');
CREATE TABLE uploaded (
	channel TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	file TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_uploaded PRIMARY KEY (channel, digest)
)
 WITHOUT ROWID,
 STRICT

;
CREATE INDEX ix_area_example ON area (example);
CREATE INDEX ix_journal_area ON journal (area, at);
CREATE INDEX ix_session_used ON session (used);
CREATE INDEX ix_session_following ON session (following);
CREATE INDEX ix_session_begun ON session (begun);
CREATE INDEX ix_inbox_oldest ON inbox (id) WHERE done_at IS NULL;
CREATE INDEX ix_inbox_done_at ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_inbox_waiting ON inbox (channel, address, id) WHERE done_at IS NULL;
CREATE INDEX ix_outbox_done_at ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON outbox (channel, id) WHERE done_at IS NULL;
CREATE INDEX ix_outbox_card ON outbox (card);
CREATE INDEX ix_shown_at ON shown (at);
CREATE INDEX ix_shown_address ON shown (channel, address, id);
CREATE INDEX ix_shown_version ON shown (version);
CREATE INDEX ix_uploaded_at ON uploaded (at);
CREATE INDEX ix_ending_area ON ending (area);
CREATE INDEX ix_team_area ON team (area);
CREATE INDEX ix_address_person ON address (person);
CREATE INDEX ix_link_person ON link (person);
CREATE INDEX ix_link_expires ON link (expires);
CREATE INDEX ix_filing_person ON filing (person);
CREATE INDEX ix_filing_at ON filing (at);
CREATE INDEX ix_membership_area ON membership (area);
CREATE INDEX ix_membership_team ON membership (team);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_invitation_area ON invitation (area);
CREATE INDEX ix_invitation_by ON invitation ("by");
CREATE INDEX ix_conversation_membership ON conversation (membership);
CREATE INDEX ix_conversation_card ON conversation (card);
CREATE INDEX ix_round_framework ON round (framework);
CREATE INDEX ix_round_released_by ON round (released_by);
CREATE INDEX ix_nudge_card ON nudge (card);
CREATE INDEX ix_nudge_area ON nudge (area);
CREATE INDEX ix_nudge_due ON nudge (due) WHERE state = 'waiting';
CREATE INDEX ix_nudge_membership ON nudge (membership);
CREATE INDEX ix_sheet_facts_by ON sheet (facts_by);
CREATE INDEX ix_sheet_team ON sheet (team);
CREATE INDEX ix_agreed_by ON agreed ("by");
CREATE INDEX ix_challenge_by ON challenge ("by");
CREATE INDEX ix_action_by ON action ("by");
CREATE INDEX ix_action_area ON action (area);
CREATE INDEX ix_action_round ON action (round);
CREATE INDEX ix_correction_by ON correction ("by");
CREATE INDEX ix_correction_round ON correction (round);
CREATE INDEX ix_correction_ended_by ON correction (ended_by);
CREATE INDEX ix_let_in_by ON let_in ("by");
CREATE INDEX ix_approval_person ON approval (person);
CREATE INDEX ix_approval_sheet ON approval (sheet);
CREATE INDEX ix_approval_member ON approval (member);
CREATE INDEX ix_approval_digest ON approval (digest);
CREATE INDEX ix_approval_by ON approval ("by");
CREATE INDEX ix_answer_by ON answer ("by");
CREATE INDEX ix_kept_return_sheet ON kept_return (sheet);
CREATE INDEX ix_kept_answer_sheet ON kept_answer (sheet);
CREATE INDEX ix_kept_agreed_by ON kept_agreed ("by");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inbox',102);
INSERT INTO "sqlite_sequence" VALUES('outbox',129);
COMMIT;
