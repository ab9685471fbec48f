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
INSERT INTO "action" VALUES('od423cvc6co7yh7l','z7sgeycl55trwurc','otul7rrsfptve57z','R1','Use the shared definition in every letter.','Health','uchivqtff4x5dmee','2027-03-31','done','All our letters use it now.','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
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
INSERT INTO "address" VALUES('page','ben','bbuvbbjwd7a4xaw6');
INSERT INTO "address" VALUES('page','cat','khnypneywqimrt6l');
INSERT INTO "address" VALUES('page','ana','w5cr2nokqhgcwg7h');
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
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R1',1,'Health writes to parents in other words.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R1',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R2',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R3',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','S1',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','S2',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','S3',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('jusvvg7vbfwxxxsq','R1',3,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('jusvvg7vbfwxxxsq','R2',2,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('jusvvg7vbfwxxxsq','R3',2,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R1',0,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R2',1,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R3',NULL,'dont_know',NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('s5gbmkjwzbi5lak4','R1',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('s5gbmkjwzbi5lak4','R2',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('s5gbmkjwzbi5lak4','R3',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('s5gbmkjwzbi5lak4','S1',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('s5gbmkjwzbi5lak4','S2',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2027-06-21T09:00:00.000000+00:00');
INSERT INTO "answer" VALUES('s5gbmkjwzbi5lak4','S3',2,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2027-06-21T09:00:00.000000+00:00');
CREATE TABLE area (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	nation TEXT NOT NULL, 
	practice INTEGER NOT NULL, 
	zone TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (id), 
	CONSTRAINT ck_area_practice CHECK (practice IN (0, 1))
)
 STRICT

;
INSERT INTO "area" VALUES('z7sgeycl55trwurc','Northshire','england',0,'Europe/London','01632 960100');
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
INSERT INTO "conversation" VALUES('page','ana','ksjidom36shqhosm','rqp67waj4cmvideu',NULL,'{"again":"area:z7sgeycl55trwurc","buttons":[[{"key":"1","kind":"button","label":"Who has what","press":"progress:qasb3n7vvehtcydc","version":1}],[{"key":"2","kind":"button","label":"Share the draft","press":"share:qasb3n7vvehtcydc","version":1}],[{"key":"3","kind":"button","label":"Results","press":"outcome:qasb3n7vvehtcydc","version":1}],[{"key":"4","kind":"button","label":"Accept a late return","press":"late:qasb3n7vvehtcydc","version":1}],[{"key":"5","kind":"button","label":"Actions (0 of 1 open)","press":"actions:z7sgeycl55trwurc","version":1},{"key":"6","kind":"button","label":"Earlier rounds","press":"rounds:z7sgeycl55trwurc","version":1}],[{"key":"7","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1},{"key":"8","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1}],[{"key":"9","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1},{"key":"10","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1}],[{"key":"11","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1},{"key":"12","kind":"button","label":"Cancel the round","press":"cancel:qasb3n7vvehtcydc","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"rqp67waj4cmvideu","kind":"live_card","version":1}',NULL,NULL,NULL,NULL,'2027-07-06T09:05:00.000000+00:00');
INSERT INTO "conversation" VALUES('page','ben','z64vluykax2stmn6','wwpfusvg4ptrcgas','101','{"again":"summary:s5gbmkjwzbi5lak4","buttons":[[{"key":"3","kind":"button","label":"All answers","press":"answers:s5gbmkjwzbi5lak4","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:s5gbmkjwzbi5lak4","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:s5gbmkjwzbi5lak4","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:s5gbmkjwzbi5lak4","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"wwpfusvg4ptrcgas","kind":"live_card","version":1}',NULL,'{"at":"2027-06-21T09:00:00.000000+00:00","card":"98","kind":"last_tap","press":"submit:s5gbmkjwzbi5lak4:manager","version":1}',NULL,NULL,'2027-06-21T09:00:00.000000+00:00');
INSERT INTO "conversation" VALUES('page','cat','v3xan3mkusa4umx2','sor2obacbane5ao3','110','{"again":"summary:jusvvg7vbfwxxxsq","buttons":[[{"key":"3","kind":"button","label":"All answers","press":"answers:jusvvg7vbfwxxxsq","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:jusvvg7vbfwxxxsq","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:jusvvg7vbfwxxxsq","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:jusvvg7vbfwxxxsq","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"sor2obacbane5ao3","kind":"live_card","version":1}',NULL,'{"at":"2027-06-21T09:00:00.000000+00:00","card":"107","kind":"last_tap","press":"submit:jusvvg7vbfwxxxsq:manager","version":1}',NULL,NULL,'2027-06-21T09:00:00.000000+00:00');
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
INSERT INTO "inbox" VALUES(99,'page','page','later 1','ana','{"address":{"channel":"page","id":"ana","kind":"address","version":1},"argument":"","at":"2027-07-06T09:05:00.000000+00:00","id":"fffffffffffffffffffffffffffffff1","kind":"commanded","message":null,"name":"help","version":1}','waiting',0,NULL,NULL);
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
INSERT INTO "invitation" VALUES('hzefshkbgjar6vk3','z7sgeycl55trwurc','uchivqtff4x5dmee','member','03e0d32ac80c29639b7e32da1afec4e055bb2813546ea4dabf964661b6508492',20,1,'2026-12-07T09:10:00.000000+00:00','ksjidom36shqhosm',0);
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
INSERT INTO "journal" VALUES('w5cr2nokqhgcwg7h',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"page","id":"","kind":"address","version":1},"chain":"w5cr2nokqhgcwg7h","kind":"person_met","person":"w5cr2nokqhgcwg7h","version":1}','45ccca9a89a393f9d3459e700a5bc525b8f5da029f128c6872617f5da766f906');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',1,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"area_founded","nation":"england","practice":false,"version":1,"zone":"Europe/London"}','4518725fba170b09614cd500b45add8ec147bad74db757533d0c44cbdab7df07');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',2,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"ksjidom36shqhosm","pending":false,"person":"w5cr2nokqhgcwg7h","role":"coordinator","team":null,"version":1}','09a85506ea7026bed230a48fc69f4bb7b1c68e99a10c02042b66f0999bad3b97');
INSERT INTO "journal" VALUES('w5cr2nokqhgcwg7h',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"w5cr2nokqhgcwg7h","kind":"person_named","person":"w5cr2nokqhgcwg7h","version":1}','6db4f124893cb9bdc7519d35d447efde20e8bc3be4fdb5215400fa4b1e229e0e');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',3,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"area_described","nation":"england","version":1,"zone":"Europe/London"}','e04c44b1729ac357545e54aa3ed7336b379bb155643f75c6524760e6717afd0c');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',4,'2026-11-23T09:00:00.000000+00:00','{"agency":"SC","area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","functions":[],"kind":"team_added","team":"s2ave2kwwtptovsj","version":1}','cb4e0d9a4dc8a91cafb92bf1d64c1164ef46f55a282889cb9b78347f173e6bed');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',5,'2026-11-23T09:00:00.000000+00:00','{"agency":"H","area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","functions":[],"kind":"team_added","team":"uchivqtff4x5dmee","version":1}','455ca439808cad6a39c054f9fcd88585a13ea62f541c23732f8a6c373d1bf991');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',6,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","expires":"2026-12-07T09:00:00.000000+00:00","invitation":"udyj62ghsvqylocm","kind":"invitation_made","role":"member","team":"s2ave2kwwtptovsj","uses":20,"version":1}','ec8028c04f385e1dd033b66bf8755aad9d39b6478972342aa0d5545673f03eb6');
INSERT INTO "journal" VALUES('bbuvbbjwd7a4xaw6',1,'2026-11-23T09:00:00.000000+00:00','{"address":{"channel":"page","id":"","kind":"address","version":1},"chain":"bbuvbbjwd7a4xaw6","kind":"person_met","person":"bbuvbbjwd7a4xaw6","version":1}','8b278b834c0d3f6176a84ab63da8da462f62b9fbb4543902bcad797cb1f0b931');
INSERT INTO "journal" VALUES('bbuvbbjwd7a4xaw6',2,'2026-11-23T09:00:00.000000+00:00','{"chain":"bbuvbbjwd7a4xaw6","kind":"person_named","person":"bbuvbbjwd7a4xaw6","version":1}','a9ecc8694dcf695c77c886c285d73843b18e573f7cbfc194273799626eb64d0c');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',7,'2026-11-23T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"z64vluykax2stmn6","pending":false,"person":"bbuvbbjwd7a4xaw6","role":"member","team":"s2ave2kwwtptovsj","version":1}','7a16c3619e6946e547f3dc5238d1ef06291ac4e4a6236e419cbf0644b10e5498');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',8,'2026-11-23T09:00:00.000000+00:00','{"by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","invitation":"udyj62ghsvqylocm","kind":"invitation_used","version":1}','11b4ef4765ec94975758215c918f6ad3e5610fbd7ff300782fe477b38580ea47');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',9,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","expires":"2026-12-07T09:10:00.000000+00:00","invitation":"hzefshkbgjar6vk3","kind":"invitation_made","role":"member","team":"uchivqtff4x5dmee","uses":20,"version":1}','405fb91610907b8eef51efecb5f985f2c23431925d79f0ed62ac5d322336112a');
INSERT INTO "journal" VALUES('khnypneywqimrt6l',1,'2026-11-23T09:10:00.000000+00:00','{"address":{"channel":"page","id":"","kind":"address","version":1},"chain":"khnypneywqimrt6l","kind":"person_met","person":"khnypneywqimrt6l","version":1}','78539d0d5a8ddd2f67302730209d5d054b5a128d4cca4986014a73720f314dd9');
INSERT INTO "journal" VALUES('khnypneywqimrt6l',2,'2026-11-23T09:10:00.000000+00:00','{"chain":"khnypneywqimrt6l","kind":"person_named","person":"khnypneywqimrt6l","version":1}','159399f7446830685cc736ab0cb4564c0a672fa3e9831d715fe86303299087e0');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',10,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","chain":"z7sgeycl55trwurc","kind":"member_joined","membership":"v3xan3mkusa4umx2","pending":false,"person":"khnypneywqimrt6l","role":"member","team":"uchivqtff4x5dmee","version":1}','549abf8e6c9e3a95c58cae8c37979a890e2a6a9648952580800e4ed52de49fe0');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',11,'2026-11-23T09:10:00.000000+00:00','{"by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","invitation":"hzefshkbgjar6vk3","kind":"invitation_used","version":1}','818d0175ae878bcaa0b2f861a9145c95a9be7b92f90b58c1b8e05beb88241abd');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',12,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","closes":"2026-12-07","framework":"31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5","kind":"round_opened","number":1,"progress":false,"round":"otul7rrsfptve57z","version":1}','c5d05ebb25b1fc650ee4055dda3ec925754bb810163f101db69cdfd80d3e3119');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',13,'2026-11-23T09:10:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"otul7rrsfptve57z","sheet":"5vhvh7d5qbwihdc3","team":"s2ave2kwwtptovsj","version":1}','001451b2006824bd63fb91d76e15fa0001f005b5b123931da888633ecef870f7');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',14,'2026-11-23T09:10:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"otul7rrsfptve57z","sheet":"kuuhdnetdu2erauo","team":"uchivqtff4x5dmee","version":1}','f98dd50a486f82fc4b29f049919cbf998f1c9ad536fc0a4f99621e1498f224f5');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',15,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','ca9364ea5ed2c0ac4b668b757392e196492bf5aa42824b4627368fefb06565f5');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',16,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','8745bef0cea89277c72710662632a81390b1b688f4aa245cc4d7d73b3ef482dd');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',17,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','b4c9511395ebe21cf7ce05e4b2ea1689d30f4ae30a73c4dfa729820ffe559844');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',18,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"S1","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','c1e9428784378cddbc6b348a7a5a642ef8f8b435c269a5914bc33f62bf4e707b');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',19,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"S2","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','1372b06edcec6221d295762d79af8e53d52393ce95881032081120eee19d5cdd');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',20,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"S3","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','1805f7ecaa052fa0cd84f8df1f53d365495c5888600979ac7a10f81e328253db');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',21,'2026-11-23T09:10:00.000000+00:00','{"approver":"manager","at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","kind":"sheet_submitted","sheet":"5vhvh7d5qbwihdc3","version":1}','2d26c287f816f7ded7e42ac267b10c6ae5be9f724c6fb03d4cd7534c3e35c919');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',22,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":0,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','c251de02fe4b97078b38c92daff6f20def3594e4362feb7250bbec5c0b2e2131');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',23,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','3d88bca0f002f99fc0344690bd76ab86094f2708f6ef8a60f179a0af4538dbd4');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',24,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_given","rating":{"kind":"dont_know","version":1},"sheet":"kuuhdnetdu2erauo","version":1}','72bcdd0d0215ea83f7cafe63b4598ab37d82f207dbc530f4e6b28acd6ea651f7');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',25,'2026-11-23T09:10:00.000000+00:00','{"approver":"manager","at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","kind":"sheet_submitted","sheet":"kuuhdnetdu2erauo","version":1}','a229015808b37ae658e54cdc487e1e752f94da948a92e13e22c8d3433f19e2f0');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',26,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"otul7rrsfptve57z","state":"answers closed","version":1}','b520054a4b53aab515574babc06899fa720a5c052e76750369397b6461a4a7fb');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',27,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"otul7rrsfptve57z","state":"draft","version":1}','466e871967e4f343afcd780b544bb70aadd7f71e25398085b7100dc62dcb24d2');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',28,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_agreed","level":1,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','b58bf861988c7b86ef1562532f369fa5f796a410637fc458baad8c2cf1248a84');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',29,'2026-12-08T10:00:00.000000+00:00','{"action":"od423cvc6co7yh7l","area":"z7sgeycl55trwurc","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"action_planned","round":"otul7rrsfptve57z","team":"uchivqtff4x5dmee","version":1}','61bd8c5951c36b9b484480a417c2b50797fcdb57e81a27883dbe07181e406fca');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',30,'2026-12-08T10:00:00.000000+00:00','{"action":"od423cvc6co7yh7l","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","due":"2027-03-31","kind":"action_dated","version":1}','0512584ad096868e11b3d0120aaa45fdad15ae714478d7dc93dbdde14b69fc20');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',31,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"otul7rrsfptve57z","state":"released","version":1}','023ada09fbe487905389ce0a8c4073af5b353f03bd238acdf27831c060ef4041');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',32,'2026-12-08T10:00:00.000000+00:00','{"action":"od423cvc6co7yh7l","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","kind":"action_moved","status":"doing","version":1}','8870a0a371c70f0b17fee381d09f37394b4947e0f55602987a03736224220623');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',33,'2027-04-12T09:00:00.000000+00:00','{"action":"od423cvc6co7yh7l","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","kind":"action_moved","status":"done","version":1}','e28c8a7f539a97767370f360d7fcae685d1120b8864e0298a0305bedb2f64e0f');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',34,'2027-06-21T09:00:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2027-06-21T09:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","closes":"2027-07-05","framework":"31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5","kind":"round_opened","number":2,"progress":false,"round":"qasb3n7vvehtcydc","version":1}','6bc016bb72d2c355bf4807a508d1f7ae65ee333456ca16adc52c280bb1b2d767');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',35,'2027-06-21T09:00:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"qasb3n7vvehtcydc","sheet":"s5gbmkjwzbi5lak4","team":"s2ave2kwwtptovsj","version":1}','9c7034f8f2f90f0cd54b6ed6774517d31419d1c076284576df618efe56625a23');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',36,'2027-06-21T09:00:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"qasb3n7vvehtcydc","sheet":"jusvvg7vbfwxxxsq","team":"uchivqtff4x5dmee","version":1}','217976c12aa465dd4e41a4bbde27a950eb82584bdc5f2b084e0278fc313c510f');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',37,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"s5gbmkjwzbi5lak4","version":1}','188588452fd9f1c46b8f90d81cc8c02ece7918542326fe8c8f57f3496a6cbfb0');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',38,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"s5gbmkjwzbi5lak4","version":1}','4d456f3e76dd14353817b0cb9abaa331793bfdbe80417e448492953cc01d15bb');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',39,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"s5gbmkjwzbi5lak4","version":1}','b263c8036d9e06475ab990b2f08f46ba0b817f6181abcc323ae8816f5e2ab542');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',40,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"S1","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"s5gbmkjwzbi5lak4","version":1}','843c7ee2cd7d7ad40c962cb93475ee3d2c98662326cf2223d85b4253d396e0fb');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',41,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"S2","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"s5gbmkjwzbi5lak4","version":1}','7e8405ec5b57b296c0cb1b76ea9d0f7772cdae29fb22ad497a336fac662c851a');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',42,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"S3","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"s5gbmkjwzbi5lak4","version":1}','3309a85ccb50cac1fc619b5f5522ae937ae43f41b1333b21abcb90e16e142e07');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',43,'2027-06-21T09:00:00.000000+00:00','{"approver":"manager","at":"2027-06-21T09:00:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","kind":"sheet_submitted","sheet":"s5gbmkjwzbi5lak4","version":1}','69866fceceacea49d70c4c19f66db03d554863e81aa3ccc5856ad3c9ee7913cb');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',44,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"jusvvg7vbfwxxxsq","version":1}','2a9de5f853a8a14599e76b81f9716e4ce8a84c815e5a0c78ec66cc435dda97d1');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',45,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"jusvvg7vbfwxxxsq","version":1}','4177ad60d01440ec4319c6f95e19bb618958ec136c80fab4219e375fb61c3a33');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',46,'2027-06-21T09:00:00.000000+00:00','{"at":"2027-06-21T09:00:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"jusvvg7vbfwxxxsq","version":1}','8e51d6c9259ec90ac7f6736744243c3a93cefeeb40e986f325272e6815be31d9');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',47,'2027-06-21T09:00:00.000000+00:00','{"approver":"manager","at":"2027-06-21T09:00:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","kind":"sheet_submitted","sheet":"jusvvg7vbfwxxxsq","version":1}','0e9877684b1e7c81c146aced6efaae3740ffbd0dc1d58330a1b0f4c614a5fc12');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',48,'2027-07-06T09:00:00.000000+00:00','{"at":"2027-07-06T09:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"qasb3n7vvehtcydc","state":"answers closed","version":1}','1c1b0a092673741991bd443c5f579612cf9892caa9270cfeab44242a5a07a6ed');
CREATE TABLE membership (
	id TEXT NOT NULL, 
	person TEXT NOT NULL, 
	area TEXT NOT NULL, 
	team TEXT, 
	role TEXT NOT NULL, 
	pending INTEGER NOT NULL, 
	ended TEXT, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_team_area FOREIGN KEY(team, area) REFERENCES team (id, area), 
	CONSTRAINT ck_membership_role CHECK (role IN ('member', 'lead', 'coordinator', 'scrutineer')), 
	CONSTRAINT ck_membership_pending CHECK (pending IN (0, 1)), 
	CONSTRAINT fk_membership_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_membership_area FOREIGN KEY(area) REFERENCES area (id)
)
 STRICT

;
INSERT INTO "membership" VALUES('ksjidom36shqhosm','w5cr2nokqhgcwg7h','z7sgeycl55trwurc',NULL,'coordinator',0,NULL);
INSERT INTO "membership" VALUES('z64vluykax2stmn6','bbuvbbjwd7a4xaw6','z7sgeycl55trwurc','s2ave2kwwtptovsj','member',0,NULL);
INSERT INTO "membership" VALUES('v3xan3mkusa4umx2','khnypneywqimrt6l','z7sgeycl55trwurc','uchivqtff4x5dmee','member',0,NULL);
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
	CONSTRAINT ck_outbox_again CHECK (again IN (0, 1)), 
	CONSTRAINT ck_outbox_body CHECK ((done_at IS NULL) = (body IS NOT NULL))
)
 STRICT

;
INSERT INTO "outbox" VALUES(117,'page','ben',NULL,'wwpfusvg4ptrcgas',1,'2027-06-21T09:00:00.000000+00:00','101',NULL);
INSERT INTO "outbox" VALUES(129,'page','cat',NULL,'sor2obacbane5ao3',1,'2027-06-21T09:00:00.000000+00:00','110',NULL);
INSERT INTO "outbox" VALUES(137,'page','ana','{"buttons":[[{"key":"1","kind":"button","label":"Who has what","press":"progress:qasb3n7vvehtcydc","version":1}],[{"key":"2","kind":"button","label":"Share the draft","press":"share:qasb3n7vvehtcydc","version":1}],[{"key":"3","kind":"button","label":"Results","press":"outcome:qasb3n7vvehtcydc","version":1}],[{"key":"4","kind":"button","label":"Accept a late return","press":"late:qasb3n7vvehtcydc","version":1}],[{"key":"5","kind":"button","label":"Actions (0 of 1 open)","press":"actions:z7sgeycl55trwurc","version":1},{"key":"6","kind":"button","label":"Earlier rounds","press":"rounds:z7sgeycl55trwurc","version":1}],[{"key":"7","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1},{"key":"8","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1}],[{"key":"9","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1},{"key":"10","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1}],[{"key":"11","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1},{"key":"12","kind":"button","label":"Cancel the round","press":"cancel:qasb3n7vvehtcydc","version":1}]],"head":"Northshire · Round 2 · answers closed","heading":"","id":"rqp67waj4cmvideu","kind":"card","lines":["Submitted 2 of 2 · in progress 0 · not started 0"],"notice":"","version":1}','rqp67waj4cmvideu',1,NULL,NULL,NULL);
CREATE TABLE person (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	reachable INTEGER NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_reachable CHECK (reachable IN (0, 1))
)
 STRICT

;
INSERT INTO "person" VALUES('w5cr2nokqhgcwg7h','Ana',1);
INSERT INTO "person" VALUES('bbuvbbjwd7a4xaw6','Ben',1);
INSERT INTO "person" VALUES('khnypneywqimrt6l','Cat',1);
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
INSERT INTO "round" VALUES('otul7rrsfptve57z','z7sgeycl55trwurc',1,'31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5','released','2026-11-23T09:10:00.000000+00:00','2026-12-07',0,'2026-12-08T10:00:00.000000+00:00','ksjidom36shqhosm','');
INSERT INTO "round" VALUES('qasb3n7vvehtcydc','z7sgeycl55trwurc',2,'31c9faf7f88b6607c5fdbc2598ecbf5963ecceddbd6c337bb922f36da789dca5','answers closed','2027-06-21T09:00:00.000000+00:00','2027-07-05',0,NULL,NULL,'');
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
INSERT INTO "sheet" VALUES('5vhvh7d5qbwihdc3','otul7rrsfptve57z','s2ave2kwwtptovsj','2026-11-23T09:10:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('kuuhdnetdu2erauo','otul7rrsfptve57z','uchivqtff4x5dmee','2026-11-23T09:10:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('s5gbmkjwzbi5lak4','qasb3n7vvehtcydc','s2ave2kwwtptovsj','2027-06-21T09:00:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL);
INSERT INTO "sheet" VALUES('jusvvg7vbfwxxxsq','qasb3n7vvehtcydc','uchivqtff4x5dmee','2027-06-21T09:00:00.000000+00:00','manager','[]',NULL,0,NULL,'',NULL,NULL);
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
CREATE INDEX ix_inbox_waiting ON inbox (channel, address, id) WHERE done_at IS NULL;
CREATE INDEX ix_inbox_done_at ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_done_at ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON outbox (channel, id) WHERE done_at IS NULL;
CREATE INDEX ix_outbox_card ON outbox (card);
CREATE INDEX ix_team_area ON team (area);
CREATE INDEX ix_address_person ON address (person);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_membership_team ON membership (team);
CREATE INDEX ix_membership_area ON membership (area);
CREATE INDEX ix_invitation_area ON invitation (area);
CREATE INDEX ix_invitation_by ON invitation ("by");
CREATE INDEX ix_conversation_membership ON conversation (membership);
CREATE INDEX ix_conversation_card ON conversation (card);
CREATE INDEX ix_round_released_by ON round (released_by);
CREATE INDEX ix_round_framework ON round (framework);
CREATE INDEX ix_sheet_team ON sheet (team);
CREATE INDEX ix_sheet_facts_by ON sheet (facts_by);
CREATE INDEX ix_agreed_by ON agreed ("by");
CREATE INDEX ix_challenge_by ON challenge ("by");
CREATE INDEX ix_action_round ON action (round);
CREATE INDEX ix_action_by ON action ("by");
CREATE INDEX ix_action_area ON action (area);
CREATE INDEX ix_answer_by ON answer ("by");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inbox',99);
INSERT INTO "sqlite_sequence" VALUES('outbox',137);
COMMIT;
