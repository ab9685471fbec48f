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
INSERT INTO "address" VALUES('telegram','ben','bbuvbbjwd7a4xaw6');
INSERT INTO "address" VALUES('telegram','lee','cc7qganzgttzj23s');
INSERT INTO "address" VALUES('telegram','cat','khnypneywqimrt6l');
INSERT INTO "address" VALUES('telegram','ana','w5cr2nokqhgcwg7h');
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
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "answer" VALUES('fug2epqiruo6q4k2','R1',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('fug2epqiruo6q4k2','R2',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('fug2epqiruo6q4k2','R3',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('fug2epqiruo6q4k2','S1',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('fug2epqiruo6q4k2','S2',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('fug2epqiruo6q4k2','S3',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:00:00.000000+00:00');
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
INSERT INTO "area" VALUES('z7sgeycl55trwurc','Northshire','england',0,'Europe/London','01632 960100','[]');
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
	CONSTRAINT pk_conversation PRIMARY KEY (channel, address), 
	CONSTRAINT fk_conversation_membership FOREIGN KEY(membership) REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "conversation" VALUES('telegram','ana','ksjidom36shqhosm','rqp67waj4cmvideu',NULL,'{"again":"area:z7sgeycl55trwurc","buttons":[[{"key":"1","kind":"button","label":"Nudge 2 teams …","press":"nudge:iifjjwzoygwtm3hw:a","version":1}],[{"key":"2","kind":"button","label":"Who has what","press":"progress:iifjjwzoygwtm3hw","version":1}],[{"key":"3","kind":"button","label":"Extend","press":"extend:iifjjwzoygwtm3hw","version":1}],[{"key":"4","kind":"button","label":"Close answers","press":"close:iifjjwzoygwtm3hw","version":1}],[{"key":"5","kind":"button","label":"Earlier rounds","press":"rounds:z7sgeycl55trwurc","version":1},{"key":"6","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1}],[{"key":"7","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1},{"key":"8","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1}],[{"key":"9","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1},{"key":"10","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1}],[{"key":"11","kind":"button","label":"Cancel the round","press":"cancel:iifjjwzoygwtm3hw","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"rqp67waj4cmvideu","kind":"live_card","version":1}',NULL,NULL,NULL,NULL,'2027-06-24T09:35:00.000000+00:00','');
INSERT INTO "conversation" VALUES('telegram','ben','z64vluykax2stmn6','qip53opvcstlk4ov','51','{"again":"summary:fug2epqiruo6q4k2","buttons":[[{"key":"3","kind":"button","label":"All answers","press":"answers:fug2epqiruo6q4k2","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:fug2epqiruo6q4k2","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:fug2epqiruo6q4k2","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:fug2epqiruo6q4k2","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"qip53opvcstlk4ov","kind":"live_card","version":1}',NULL,'{"at":"2026-11-23T09:00:00.000000+00:00","card":"48","kind":"last_tap","press":"submit:fug2epqiruo6q4k2:manager","version":1}',NULL,NULL,'2026-11-23T09:00:00.000000+00:00','');
INSERT INTO "conversation" VALUES('telegram','cat','v3xan3mkusa4umx2','ki7gyqfutp4gogre','22','{"again":"start","buttons":[[{"key":"c","kind":"button","label":"Start","press":"start","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"ki7gyqfutp4gogre","kind":"live_card","version":1}',NULL,NULL,NULL,NULL,'2026-11-23T09:00:00.000000+00:00','');
INSERT INTO "conversation" VALUES('telegram','lee','km3sdniitxxytleq','zbkstk6akyw2y6qj','68','{"again":"area:z7sgeycl55trwurc","buttons":[[{"key":"1","kind":"button","label":"Results","press":"outcome:jeswcmjkzy6u4xiz","version":1}],[{"key":"2","kind":"button","label":"Leave","press":"leave:z7sgeycl55trwurc:km3sdniitxxytleq","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"zbkstk6akyw2y6qj","kind":"live_card","version":1}',NULL,'{"at":"2027-06-01T09:30:00.000000+00:00","card":"67","kind":"last_tap","press":"area:z7sgeycl55trwurc","version":1}',NULL,NULL,'2027-06-01T09:30:00.000000+00:00','');
CREATE TABLE framework (
	version TEXT NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_framework PRIMARY KEY (version)
)
 STRICT

;
INSERT INTO "framework" VALUES('31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5',X'232041206672616D65776F726B20736D616C6C20656E6F75676820666F7220612077686F6C6520617564697420696E20612066657720746170732E2049747320636F6E74656E74206973206D61646520757020666F7220746865206469616C6F67756573206265736964652069742E0A666F726D61743A20310A7469746C653A20412074696E792061756469740A6C616E67756167653A20656E0A6372656469743A205772697474656E20666F72207468652074657374732E0A646973636C61696D65723A2049742061736B732061626F75742073657276696365732C206E657665722061626F75742061206368696C642E0A6C6576656C733A0A20202D207B76616C75653A20302C206C6162656C3A204E6F7420696E20706C6163652C206D65616E696E673A204E6F7468696E672068617320737461727465642E7D0A20202D207B76616C75653A20312C206C6162656C3A204561726C79206F72207061746368792C206D65616E696E673A20497420646570656E6473206F6E2061206665772070656F706C652E7D0A20202D207B76616C75653A20322C206C6162656C3A204D6F73746C7920696E20706C6163652C206D65616E696E673A2049742068617070656E73206D6F7374206F66207468652074696D652E7D0A20202D207B76616C75653A20332C206C6162656C3A20496E20706C61636520E280932077652063616E2073686F772069742C206D65616E696E673A20596F7520636F756C642073686F7720697420746F6461792E7D0A6167656E636965733A0A20202D207B69643A2053432C206E616D653A20536F6369616C20636172652C2072657175697265643A20747275657D0A20202D207B69643A20482C206E616D653A204865616C74687D0A66756E6374696F6E733A205B5D0A726561736F6E733A0A20202D207B69643A206167652C206C6162656C3A20576520646F206E6F7420776F726B20776974682074686973206167657D0A20202D207B69643A206E6F74726F6C652C206C6162656C3A204974206973206E6F742070617274206F66206F757220726F6C657D0A6261636B696E67733A0A20202D207B69643A20706F6C6963792C206C6162656C3A20506F6C6963797D0A20202D207B69643A20646174612C206C6162656C3A20446174617D0A20202D207B69643A206E6F7468696E672C206C6162656C3A204E6F7468696E67207965742C20636F756E74733A2066616C73657D0A617070726F766572733A0A20202D207B69643A206D616E616765722C206C6162656C3A205465616D206D616E616765727D0A20202D207B69643A20686561642C206C6162656C3A2048656164206F6620736572766963657D0A7369676E706F7374733A0A20202D207B69643A20656E676C616E642C206E616D653A20456E676C616E642C206C696E65733A205B496E2064616E676572206E6F77202D2063616C6C203939392E2C204F74686572776973652074656C6C20796F757220736166656775617264696E67206C65616420746F6461792E5D7D0A20202D207B69643A2073636F746C616E642C206E616D653A2053636F746C616E642C206C696E65733A205B496E2064616E676572206E6F77202D2063616C6C203939392E2C204F722063616C6C20506F6C6963652053636F746C616E64206F6E203130312E5D7D0A736F75726365733A0A20202D207B69643A2067756964652C20636974653A2041206775696465202832303234292E7D0A676C6F73736172793A0A20202D207B7465726D3A204853422C206D65616E696E673A204861726D66756C2073657875616C206265686176696F75722E7D0A646F6D61696E733A0A20202D2069643A20520A202020207469746C653A20526573706F6E7365730A2020202073686F72743A20526573706F6E7365730A2020202065766964656E63653A205B5D0A202020207072696E6369706C65733A205B5D0A202020206974656D733A0A2020202020202D2069643A2052310A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A204F6E6520646566696E6974696F6E0A202020202020202073746174656D656E743A204163726F73732074686520617265612C20616C6C206167656E6369657320757365206F6E6520646566696E6974696F6E2E0A20202020202020207768793A20576F726473206465636964652077686F20676574732068656C702E0A2020202020202020676F6F643A20497420697320696E2065766572792070726F6365647572652E0A20202020202020207265666572656E6365733A205B7B736F757263653A2067756964652C20706C6163653A2022312E31227D5D0A202020202020202067756964616E63653A207B483A2041736B207363686F6F6C206E757273696E672061732077656C6C2E7D0A2020202020202D2069643A2052320A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A20617265610A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A205772697474656E207468726573686F6C64730A202020202020202073746174656D656E743A204163726F73732074686520617265612C207772697474656E207468726573686F6C64732061726520757365642E0A20202020202020207768793A20576974686F7574207468656D206974206973206C75636B2E0A2020202020202020676F6F643A2054776F206167656E636965732063686F6F7365207468652073616D65206C6576656C2E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2052330A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A206F776E0A202020202020202061736B3A205B53432C20485D0A20202020202020206C6162656C3A2041206E616D6564206C6561640A202020202020202073746174656D656E743A20496E206F757220736572766963652C20736F6D65626F6479206C65616473206F6E20746869732E0A20202020202020207768793A20536F6D65626F64792068617320746F2E0A2020202020202020676F6F643A204576657279626F6479206B6E6F77732077686F2069742069732E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A20202D2069643A20530A202020207469746C653A2053746166660A2020202073686F72743A2053746166660A2020202065766964656E63653A205B5D0A202020207072696E6369706C65733A205B5D0A202020206974656D733A0A2020202020202D2069643A2053310A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A206F776E0A202020202020202061736B3A205B53435D0A20202020202020206C6162656C3A2053746166662061726520747261696E65640A202020202020202073746174656D656E743A20496E206F757220736572766963652C20616C6C206E65772073746166662061726520747261696E656420696E20746865697220666972737420796561722E0A20202020202020207768793A20556E747261696E6564207374616666206D6973732069742E0A2020202020202020676F6F643A2054686520747261696E696E67207265636F72642073686F77732069742E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2053320A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A206F776E0A202020202020202061736B3A205B53435D0A20202020202020206C6162656C3A205374616666206B6E6F772077686F20746F2061736B0A202020202020202073746174656D656E743A20496E206F757220736572766963652C207374616666206B6E6F772077686F20746F2061736B20666F72206164766963652E0A20202020202020207768793A20446F7562742067726F777320696E2073696C656E63652E0A2020202020202020676F6F643A20416E79206F66207468656D2063616E207361792077686F2E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A2020202020202D2069643A2053330A20202020202020207265766973696F6E3A20310A202020202020202061626F75743A206F776E0A202020202020202061736B3A205B53435D0A20202020202020206C6162656C3A2054696D6520746F207265666C6563740A202020202020202073746174656D656E743A20496E206F757220736572766963652C207375706572766973696F6E206C65617665732074696D6520746F207265666C6563742E0A20202020202020207768793A2054686520776F726B206C6561766573207472616365732E0A2020202020202020676F6F643A20497420697320696E207468652064696172792E0A20202020202020207265666572656E6365733A205B5D0A202020202020202067756964616E63653A207B7D0A');
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
INSERT INTO "inbox" VALUES(59,'telegram','page','left 1','ana','{"address":{"channel":"telegram","id":"ana","kind":"address","version":1},"argument":"","at":"2027-06-24T09:35:00.000000+00:00","id":"fffffffffffffffffffffffffffffff1","kind":"commanded","message":null,"name":"help","version":1}','waiting',0,NULL,NULL);
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
INSERT INTO "invitation" VALUES('udyj62ghsvqylocm','z7sgeycl55trwurc','s2ave2kwwtptovsj','member','f1ca61fa93ff62ad1552df4d0f8515b39caec05e8708f724063b3b45302091a6',20,1,'2026-12-07T09:00:00.000000+00:00','ksjidom36shqhosm',0);
INSERT INTO "invitation" VALUES('hzefshkbgjar6vk3','z7sgeycl55trwurc','uchivqtff4x5dmee','member','03e0d32ac80c29639b7e32da1afec4e055bb2813546ea4dabf964661b6508492',20,1,'2026-12-07T09:00:00.000000+00:00','ksjidom36shqhosm',0);
INSERT INTO "invitation" VALUES('u6hrfylxop76ffdl','z7sgeycl55trwurc',NULL,'lead','eff8c9fef40353749ed83f589ab791cf17ead1ee29c6bf4b3b6a9f6ebc55ffd5',1,1,'2026-12-07T09:00:00.000000+00:00','ksjidom36shqhosm',0);
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
INSERT INTO "journal" VALUES(3,'z7sgeycl55trwurc','z7sgeycl55trwurc',2,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"ksjidom36shqhosm","pending":false,"person":"w5cr2nokqhgcwg7h","role":"coordinator","team":null,"version":1}','09a85506ea7026bed230a48fc69f4bb7b1c68e99a10c02042b66f0999bad3b97');
INSERT INTO "journal" VALUES(4,NULL,'w5cr2nokqhgcwg7h',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"w5cr2nokqhgcwg7h","kind":"person_named","person":"w5cr2nokqhgcwg7h","version":1}','06de99ee7193d4444e40037f9cce5c3b9829b2b36d4b3736018b16d6bbd0f6e2');
INSERT INTO "journal" VALUES(5,'z7sgeycl55trwurc','z7sgeycl55trwurc',3,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"area_described","nation":"england","version":1,"zone":"Europe/London"}','e04c44b1729ac357545e54aa3ed7336b379bb155643f75c6524760e6717afd0c');
INSERT INTO "journal" VALUES(6,'z7sgeycl55trwurc','z7sgeycl55trwurc',4,'2026-11-23T09:00:00.000000+00:00','{"agency":"SC","area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","functions":[],"kind":"team_added","team":"s2ave2kwwtptovsj","version":1}','cb4e0d9a4dc8a91cafb92bf1d64c1164ef46f55a282889cb9b78347f173e6bed');
INSERT INTO "journal" VALUES(7,'z7sgeycl55trwurc','z7sgeycl55trwurc',5,'2026-11-23T09:00:00.000000+00:00','{"agency":"H","area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","functions":[],"kind":"team_added","team":"uchivqtff4x5dmee","version":1}','455ca439808cad6a39c054f9fcd88585a13ea62f541c23732f8a6c373d1bf991');
INSERT INTO "journal" VALUES(8,'z7sgeycl55trwurc','z7sgeycl55trwurc',6,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","expires":"2026-12-07T09:00:00.000000+00:00","invitation":"udyj62ghsvqylocm","kind":"invitation_made","role":"member","team":"s2ave2kwwtptovsj","uses":20,"version":1}','ec8028c04f385e1dd033b66bf8755aad9d39b6478972342aa0d5545673f03eb6');
INSERT INTO "journal" VALUES(9,NULL,'bbuvbbjwd7a4xaw6',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"telegram","id":"","kind":"address","version":1},"chain":"bbuvbbjwd7a4xaw6","kind":"person_met","person":"bbuvbbjwd7a4xaw6","version":1}','9be5e42700b824fc91732ca708a7edc04c41df15035385a678d1da554df6ab75');
INSERT INTO "journal" VALUES(10,NULL,'bbuvbbjwd7a4xaw6',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"bbuvbbjwd7a4xaw6","kind":"person_named","person":"bbuvbbjwd7a4xaw6","version":1}','14c8a8edb46b7be1b8ab7643b6c73ccf93be4990fb03a7fee01a706d601279b3');
INSERT INTO "journal" VALUES(11,'z7sgeycl55trwurc','z7sgeycl55trwurc',7,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"z64vluykax2stmn6","pending":false,"person":"bbuvbbjwd7a4xaw6","role":"member","team":"s2ave2kwwtptovsj","version":1}','7a16c3619e6946e547f3dc5238d1ef06291ac4e4a6236e419cbf0644b10e5498');
INSERT INTO "journal" VALUES(12,'z7sgeycl55trwurc','z7sgeycl55trwurc',8,'2026-11-23T09:00:00.000000+00:00','{"by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","invitation":"udyj62ghsvqylocm","kind":"invitation_used","version":1}','11b4ef4765ec94975758215c918f6ad3e5610fbd7ff300782fe477b38580ea47');
INSERT INTO "journal" VALUES(13,'z7sgeycl55trwurc','z7sgeycl55trwurc',9,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","expires":"2026-12-07T09:00:00.000000+00:00","invitation":"hzefshkbgjar6vk3","kind":"invitation_made","role":"member","team":"uchivqtff4x5dmee","uses":20,"version":1}','b8b8019b558b9f09a1d76dbb0f4999ffcfabe29dd6381e803754938d499960a1');
INSERT INTO "journal" VALUES(14,NULL,'khnypneywqimrt6l',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"telegram","id":"","kind":"address","version":1},"chain":"khnypneywqimrt6l","kind":"person_met","person":"khnypneywqimrt6l","version":1}','b19472e9743987e8bbb5e7d583f58ae6f729f85d799be5315ba777d337582ade');
INSERT INTO "journal" VALUES(15,NULL,'khnypneywqimrt6l',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"khnypneywqimrt6l","kind":"person_named","person":"khnypneywqimrt6l","version":1}','990081edebc5e2da66d2b114a81b52e18b3686327452c00dc1c4ee7a17c002a7');
INSERT INTO "journal" VALUES(16,'z7sgeycl55trwurc','z7sgeycl55trwurc',10,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"v3xan3mkusa4umx2","pending":false,"person":"khnypneywqimrt6l","role":"member","team":"uchivqtff4x5dmee","version":1}','9e2bc1d8b0ca1715906f4924019ee737661e2b3e1710378f62a204c4e58cc5f2');
INSERT INTO "journal" VALUES(17,'z7sgeycl55trwurc','z7sgeycl55trwurc',11,'2026-11-23T09:00:00.000000+00:00','{"by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","invitation":"hzefshkbgjar6vk3","kind":"invitation_used","version":1}','59e7271faeee6e780855a8210659e881607a7c62a57acbc7935997ab97a990e2');
INSERT INTO "journal" VALUES(18,'z7sgeycl55trwurc','z7sgeycl55trwurc',12,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","expires":"2026-12-07T09:00:00.000000+00:00","invitation":"u6hrfylxop76ffdl","kind":"invitation_made","role":"lead","team":null,"uses":1,"version":1}','b756c412431437702e3dcf2859930fb2f3abb24f16281a2d58ec7698d5ea5a3c');
INSERT INTO "journal" VALUES(19,NULL,'cc7qganzgttzj23s',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"telegram","id":"","kind":"address","version":1},"chain":"cc7qganzgttzj23s","kind":"person_met","person":"cc7qganzgttzj23s","version":1}','b8b33a58c035454aac0ad9ef37ba995a7495eb5091aa06c10e174d180476e8e7');
INSERT INTO "journal" VALUES(20,NULL,'cc7qganzgttzj23s',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"cc7qganzgttzj23s","kind":"person_named","person":"cc7qganzgttzj23s","version":1}','e90b15924baa49baba446d423d49e664747dad20750ea6bd1217d6a13ed1d575');
INSERT INTO "journal" VALUES(21,'z7sgeycl55trwurc','z7sgeycl55trwurc',13,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"km3sdniitxxytleq","pending":true,"person":"cc7qganzgttzj23s","role":"lead","team":null,"version":1}','256b8dbde981bffaa75cdc2428d75a1873fcf9c9fca1075399e139c93de11e8c');
INSERT INTO "journal" VALUES(22,'z7sgeycl55trwurc','z7sgeycl55trwurc',14,'2026-11-23T09:00:00.000000+00:00','{"by":"km3sdniitxxytleq","chain":"z7sgeycl55trwurc","invitation":"u6hrfylxop76ffdl","kind":"invitation_used","version":1}','04dfd842c08031612460a851401b2d976fdba9062acc8915cd9110aaf161e991');
INSERT INTO "journal" VALUES(23,'z7sgeycl55trwurc','z7sgeycl55trwurc',15,'2026-11-23T09:00:00.000000+00:00','{"by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"member_confirmed","membership":"km3sdniitxxytleq","version":1}','18b3c8142d7eb68f3c7482e4ff55e5d192f8476d56d3f4d55b7c2c3133402120');
INSERT INTO "journal" VALUES(24,'z7sgeycl55trwurc','z7sgeycl55trwurc',16,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","closes":"2026-12-07","framework":"31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5","kind":"round_opened","number":1,"progress":false,"round":"jeswcmjkzy6u4xiz","version":1}','e89308e02e655d86755ee041651015418695e62cf2d4139e35c8f32fc95e2e11');
INSERT INTO "journal" VALUES(25,'z7sgeycl55trwurc','z7sgeycl55trwurc',17,'2026-11-23T09:00:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"jeswcmjkzy6u4xiz","sheet":"fug2epqiruo6q4k2","team":"s2ave2kwwtptovsj","version":1}','c2ce7839ac68b5b8766880e7a49bb687ae1edce8102651efc8834f911a97e193');
INSERT INTO "journal" VALUES(26,'z7sgeycl55trwurc','z7sgeycl55trwurc',18,'2026-11-23T09:00:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"jeswcmjkzy6u4xiz","sheet":"2zpdm3u7pxoaw2x4","team":"uchivqtff4x5dmee","version":1}','c20e75ea211b240c0215dd25b40950fe1ec17cad078d06b4763ded0798c54eee');
INSERT INTO "journal" VALUES(27,'z7sgeycl55trwurc','fug2epqiruo6q4k2',1,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"fug2epqiruo6q4k2","version":1}','abdd6dae399a8d705b042a21bcabb0cb9a464c03549da29cbec0a2239a49f2c4');
INSERT INTO "journal" VALUES(28,'z7sgeycl55trwurc','fug2epqiruo6q4k2',2,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"fug2epqiruo6q4k2","version":1}','e07889b268557389d874df94cc42e7214c6e0e9423e09a617a46de08153e236f');
INSERT INTO "journal" VALUES(29,'z7sgeycl55trwurc','fug2epqiruo6q4k2',3,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"fug2epqiruo6q4k2","version":1}','9245627e182525604144c6e300dbbb5b9c0fa37f2a7bb2e120039a855ade1ca4');
INSERT INTO "journal" VALUES(30,'z7sgeycl55trwurc','fug2epqiruo6q4k2',4,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","item":"S1","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"fug2epqiruo6q4k2","version":1}','01cffa6726a3eec95a074b6b1ae2a9b22bba6137b81126b462b64266350b1087');
INSERT INTO "journal" VALUES(31,'z7sgeycl55trwurc','fug2epqiruo6q4k2',5,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","item":"S2","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"fug2epqiruo6q4k2","version":1}','d1f27c8bd5bbdf69428dc10e6d824485b4a849d2446eeb646070c25a65f39b54');
INSERT INTO "journal" VALUES(32,'z7sgeycl55trwurc','fug2epqiruo6q4k2',6,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","item":"S3","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"fug2epqiruo6q4k2","version":1}','1dcc20059554e85144c6fb738ed8f11ca551e25bd8ec9abcba18aa9130aadb43');
INSERT INTO "journal" VALUES(33,'z7sgeycl55trwurc','fug2epqiruo6q4k2',7,'2026-11-23T09:00:00.000000+00:00','{"approver":"manager","area":"z7sgeycl55trwurc","at":"2026-11-23T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"fug2epqiruo6q4k2","kind":"sheet_submitted","sheet":"fug2epqiruo6q4k2","version":1}','3fd957992e7db746bdbf3920f49435c2961cc00a80e1541c275cdcaacb97ba66');
INSERT INTO "journal" VALUES(34,'z7sgeycl55trwurc','z7sgeycl55trwurc',19,'2026-11-23T09:00:00.000000+00:00','{"at":"2026-11-23T09:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"jeswcmjkzy6u4xiz","state":"answers closed","version":1}','464cec47bf588ea25e758648c0186fa7793d75d7337a524f1ce30e5cfa11e9ef');
INSERT INTO "journal" VALUES(35,'z7sgeycl55trwurc','z7sgeycl55trwurc',20,'2026-11-23T09:00:00.000000+00:00','{"at":"2026-11-23T09:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"jeswcmjkzy6u4xiz","state":"draft","version":1}','c1f8b042943626c5699f9a9ce9b89aef78ce4660da8b6ae70427534aff792302');
INSERT INTO "journal" VALUES(36,'z7sgeycl55trwurc','z7sgeycl55trwurc',21,'2026-11-23T09:00:00.000000+00:00','{"at":"2026-11-23T09:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"jeswcmjkzy6u4xiz","state":"released","version":1}','e6c134ca73079495f5c0b1e655496b4a8f2f949e456518ffd9869289dfbb5473');
INSERT INTO "journal" VALUES(37,'z7sgeycl55trwurc','z7sgeycl55trwurc',22,'2027-05-24T09:30:00.000000+00:00','{"at":"2027-05-24T09:30:00.000000+00:00","card":"3bf2fxonuvuvaopn","chain":"z7sgeycl55trwurc","kind":"nudged","nudges":["5ubszwrejgs22tgk"],"version":1}','d6e91228a1b418474916c22abb004236b0c788e53d74c838407f2bb394adc8e4');
INSERT INTO "journal" VALUES(38,'z7sgeycl55trwurc','z7sgeycl55trwurc',23,'2027-05-24T09:30:00.000000+00:00','{"by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","due":"2027-06-24T08:30:00.000000+00:00","kind":"nudge_snoozed","subject":"jeswcmjkzy6u4xiz","until":"2027-06-24","version":1}','2f7a3f8a480af74758e2455bf8db4d59e3a7d98f566408b266c72bcffd8b1310');
INSERT INTO "journal" VALUES(39,'z7sgeycl55trwurc','z7sgeycl55trwurc',24,'2027-06-01T09:30:00.000000+00:00','{"at":"2027-06-01T09:30:00.000000+00:00","card":"b637bpffdmftuvxm","chain":"z7sgeycl55trwurc","kind":"nudged","nudges":["33ikkd4hbmyntcpq"],"version":1}','3079f14709aedf05bae17c76327a740f844f28a58a37980456b1b483659e042c');
INSERT INTO "journal" VALUES(40,'z7sgeycl55trwurc','z7sgeycl55trwurc',25,'2027-06-24T09:30:00.000000+00:00','{"at":"2027-06-24T09:30:00.000000+00:00","card":"gk76jxad7gtbqngs","chain":"z7sgeycl55trwurc","kind":"nudged","nudges":["v4lrywjcp3zyhrrd"],"version":1}','8c37374d6c1bac9d6c9942fdc8154bb991906388065739f95288c08a4f3b6729');
INSERT INTO "journal" VALUES(41,'z7sgeycl55trwurc','z7sgeycl55trwurc',26,'2027-06-24T09:30:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2027-06-24T09:30:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","closes":"2027-07-08","framework":"31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5","kind":"round_opened","number":2,"progress":false,"round":"iifjjwzoygwtm3hw","version":1}','99b307763624248e8c294a65afe16dd430d895006a7ff51f6668e79322ccba16');
INSERT INTO "journal" VALUES(42,'z7sgeycl55trwurc','z7sgeycl55trwurc',27,'2027-06-24T09:30:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"iifjjwzoygwtm3hw","sheet":"2fabqapjwpfwo47l","team":"s2ave2kwwtptovsj","version":1}','920043900583ef87efec6c84c27076da9fdc57791e0c3bf7f0cab4013cd7aa6b');
INSERT INTO "journal" VALUES(43,'z7sgeycl55trwurc','z7sgeycl55trwurc',28,'2027-06-24T09:30:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"iifjjwzoygwtm3hw","sheet":"igmu4zwkyvp6qmvk","team":"uchivqtff4x5dmee","version":1}','e2e20cc1a7ffedf00351c1c2e73101cb0c0267bc32524dc84678c466047fb8ef');
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
INSERT INTO "membership" VALUES('ksjidom36shqhosm','w5cr2nokqhgcwg7h','z7sgeycl55trwurc',NULL,'coordinator',0,NULL,0);
INSERT INTO "membership" VALUES('z64vluykax2stmn6','bbuvbbjwd7a4xaw6','z7sgeycl55trwurc','s2ave2kwwtptovsj','member',0,NULL,0);
INSERT INTO "membership" VALUES('v3xan3mkusa4umx2','khnypneywqimrt6l','z7sgeycl55trwurc','uchivqtff4x5dmee','member',0,NULL,0);
INSERT INTO "membership" VALUES('km3sdniitxxytleq','cc7qganzgttzj23s','z7sgeycl55trwurc',NULL,'lead',0,NULL,0);
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
INSERT INTO "nudge" VALUES('5ubszwrejgs22tgk','z7sgeycl55trwurc','ksjidom36shqhosm','jeswcmjkzy6u4xiz','window','2027-05-23','2027-05-24T08:30:00.000000+00:00',NULL,'sent','arrived','2027-05-24T09:30:00.000000+00:00','3bf2fxonuvuvaopn','');
INSERT INTO "nudge" VALUES('33ikkd4hbmyntcpq','z7sgeycl55trwurc','km3sdniitxxytleq','jeswcmjkzy6u4xiz','window','2027-05-30','2027-06-01T08:30:00.000000+00:00',NULL,'sent','arrived','2027-06-01T09:30:00.000000+00:00','b637bpffdmftuvxm','');
INSERT INTO "nudge" VALUES('v4lrywjcp3zyhrrd','z7sgeycl55trwurc','ksjidom36shqhosm','jeswcmjkzy6u4xiz','snoozed','2027-06-24','2027-06-24T08:30:00.000000+00:00',NULL,'sent','arrived','2027-06-24T09:30:00.000000+00:00','gk76jxad7gtbqngs','');
INSERT INTO "nudge" VALUES('way56eky5wc7jp4g','z7sgeycl55trwurc','z64vluykax2stmn6','iifjjwzoygwtm3hw','not started','2027-06-24','2027-06-29T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('tzg7i2xukfqqynqq','z7sgeycl55trwurc','v3xan3mkusa4umx2','iifjjwzoygwtm3hw','not started','2027-06-24','2027-06-29T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('qxrdo4ff4wtlkznr','z7sgeycl55trwurc','z64vluykax2stmn6','iifjjwzoygwtm3hw','half way','2027-06-24','2027-07-01T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('o3jsxmbsj2fyfq2k','z7sgeycl55trwurc','v3xan3mkusa4umx2','iifjjwzoygwtm3hw','half way','2027-06-24','2027-07-01T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('suzy2krlp2pb5kff','z7sgeycl55trwurc','z64vluykax2stmn6','iifjjwzoygwtm3hw','three days','2027-07-08','2027-07-05T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('azr34kpsznbzkues','z7sgeycl55trwurc','v3xan3mkusa4umx2','iifjjwzoygwtm3hw','three days','2027-07-08','2027-07-05T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('deul5egjfpifauuv','z7sgeycl55trwurc','z64vluykax2stmn6','iifjjwzoygwtm3hw','last day','2027-07-08','2027-07-08T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('pfht5kohuewrjr2d','z7sgeycl55trwurc','v3xan3mkusa4umx2','iifjjwzoygwtm3hw','last day','2027-07-08','2027-07-08T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('diglwcgufxqzsrbw','z7sgeycl55trwurc','ksjidom36shqhosm','iifjjwzoygwtm3hw','stuck','2027-07-08','2027-07-07T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
INSERT INTO "nudge" VALUES('5xhveuxibhtwzjod','z7sgeycl55trwurc','ksjidom36shqhosm','iifjjwzoygwtm3hw','overdue','2027-07-08','2027-07-09T08:30:00.000000+00:00',NULL,'waiting','',NULL,NULL,'');
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
INSERT INTO "outbox" VALUES(23,'telegram','cat',NULL,'ki7gyqfutp4gogre',1,'2026-11-23T09:00:00.000000+00:00','22',NULL,NULL);
INSERT INTO "outbox" VALUES(58,'telegram','ben',NULL,'qip53opvcstlk4ov',1,'2026-11-23T09:00:00.000000+00:00','51',NULL,NULL);
INSERT INTO "outbox" VALUES(75,'telegram','lee',NULL,'zbkstk6akyw2y6qj',1,'2027-06-01T09:30:00.000000+00:00','68',NULL,NULL);
INSERT INTO "outbox" VALUES(82,'telegram','ana','{"buttons":[[{"key":"1","kind":"button","label":"Nudge 2 teams …","press":"nudge:iifjjwzoygwtm3hw:a","version":1}],[{"key":"2","kind":"button","label":"Who has what","press":"progress:iifjjwzoygwtm3hw","version":1}],[{"key":"3","kind":"button","label":"Extend","press":"extend:iifjjwzoygwtm3hw","version":1}],[{"key":"4","kind":"button","label":"Close answers","press":"close:iifjjwzoygwtm3hw","version":1}],[{"key":"5","kind":"button","label":"Earlier rounds","press":"rounds:z7sgeycl55trwurc","version":1},{"key":"6","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1}],[{"key":"7","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1},{"key":"8","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1}],[{"key":"9","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1},{"key":"10","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1}],[{"key":"11","kind":"button","label":"Cancel the round","press":"cancel:iifjjwzoygwtm3hw","version":1}]],"head":"Northshire · Round 2 · answers close on 8 July 2027 (14 days)","heading":"","id":"rqp67waj4cmvideu","kind":"card","lines":["Submitted 0 of 2 · in progress 0 · not started 2","Not started: Social care and Health."],"notice":"","version":1}','rqp67waj4cmvideu',1,NULL,NULL,NULL,NULL);
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
INSERT INTO "person" VALUES('w5cr2nokqhgcwg7h','Ana',1,1);
INSERT INTO "person" VALUES('bbuvbbjwd7a4xaw6','Ben',1,1);
INSERT INTO "person" VALUES('khnypneywqimrt6l','Cat',1,1);
INSERT INTO "person" VALUES('cc7qganzgttzj23s','Lee',1,1);
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
INSERT INTO "round" VALUES('jeswcmjkzy6u4xiz','z7sgeycl55trwurc',1,'31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5','released','2026-11-23T09:00:00.000000+00:00','2026-12-07',0,'2026-11-23T09:00:00.000000+00:00','ksjidom36shqhosm','','');
INSERT INTO "round" VALUES('iifjjwzoygwtm3hw','z7sgeycl55trwurc',2,'31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5','open','2027-06-24T09:30:00.000000+00:00','2027-07-08',0,NULL,NULL,'','');
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
INSERT INTO "sheet" VALUES('fug2epqiruo6q4k2','jeswcmjkzy6u4xiz','s2ave2kwwtptovsj','2026-11-23T09:00:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('2zpdm3u7pxoaw2x4','jeswcmjkzy6u4xiz','uchivqtff4x5dmee',NULL,NULL,'[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('2fabqapjwpfwo47l','iifjjwzoygwtm3hw','s2ave2kwwtptovsj',NULL,NULL,'[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('igmu4zwkyvp6qmvk','iifjjwzoygwtm3hw','uchivqtff4x5dmee',NULL,NULL,'[]',NULL,0,NULL,'',NULL,NULL);
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
INSERT INTO "team" VALUES('s2ave2kwwtptovsj','z7sgeycl55trwurc','Social care','SC','[]',NULL);
INSERT INTO "team" VALUES('uchivqtff4x5dmee','z7sgeycl55trwurc','Health','H','[]',NULL);
CREATE INDEX ix_journal_area ON journal (area, at);
CREATE INDEX ix_inbox_waiting ON inbox (channel, address, id) WHERE done_at IS NULL;
CREATE INDEX ix_inbox_done_at ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_card ON outbox (card);
CREATE INDEX ix_outbox_done_at ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON outbox (channel, id) WHERE done_at IS NULL;
CREATE INDEX ix_team_area ON team (area);
CREATE INDEX ix_address_person ON address (person);
CREATE INDEX ix_membership_area ON membership (area);
CREATE INDEX ix_membership_team ON membership (team);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_invitation_by ON invitation ("by");
CREATE INDEX ix_invitation_area ON invitation (area);
CREATE INDEX ix_conversation_membership ON conversation (membership);
CREATE INDEX ix_conversation_card ON conversation (card);
CREATE INDEX ix_round_framework ON round (framework);
CREATE INDEX ix_round_released_by ON round (released_by);
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
INSERT INTO "sqlite_sequence" VALUES('inbox',59);
INSERT INTO "sqlite_sequence" VALUES('outbox',82);
COMMIT;
