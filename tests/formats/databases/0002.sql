BEGIN TRANSACTION;
CREATE TABLE action (
	id TEXT NOT NULL, 
	area TEXT NOT NULL, 
	round TEXT NOT NULL, 
	item TEXT NOT NULL, 
	what TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_area FOREIGN KEY(area) REFERENCES area (id), 
	CONSTRAINT fk_action_round FOREIGN KEY(round) REFERENCES round (id), 
	CONSTRAINT fk_action_by FOREIGN KEY("by") REFERENCES membership (id)
)
 STRICT

;
INSERT INTO "action" VALUES('er7ucm6lyrm2pz5x','z7sgeycl55trwurc','otul7rrsfptve57z','R1','Health gets the plan and signs it.','Health','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "action" VALUES('ydddk52oavqu25my','z7sgeycl55trwurc','otul7rrsfptve57z','R5','Name somebody by May.','The partnership','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
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
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R1',1,'Health has no copy of it.','Social care says that the plan covers health as well.','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R2',2,'','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R3',2,'','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R4',3,'Health has seen it work.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R5',0,'Nobody in the room knows of one.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R6',3,'We looked at the files together.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R7',2,'Not in every school.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
INSERT INTO "agreed" VALUES('otul7rrsfptve57z','R8',3,'The returns of the last year show it.','','["H","SC"]','ksjidom36shqhosm','2026-12-08T10:00:00.000000+00:00');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R4',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R5',0,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R6',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R7',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('5vhvh7d5qbwihdc3','R8',3,NULL,NULL,NULL,'[]','z64vluykax2stmn6','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R1',0,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R2',1,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R3',1,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R4',1,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R5',1,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R6',2,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R7',2,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
INSERT INTO "answer" VALUES('kuuhdnetdu2erauo','R8',2,NULL,NULL,NULL,'[]','v3xan3mkusa4umx2','2026-11-23T09:10:00.000000+00:00');
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
INSERT INTO "conversation" VALUES('page','ana','ksjidom36shqhosm','rqp67waj4cmvideu',NULL,'{"again":"area:z7sgeycl55trwurc","buttons":[[{"key":"1","kind":"button","label":"Who has what","press":"progress:otul7rrsfptve57z","version":1}],[{"key":"2","kind":"button","label":"Agree ratings","press":"agree:otul7rrsfptve57z","version":1}],[{"key":"3","kind":"button","label":"Results","press":"outcome:otul7rrsfptve57z","version":1}],[{"key":"4","kind":"button","label":"Release","press":"release:otul7rrsfptve57z","version":1}],[{"key":"5","kind":"button","label":"Accept a late return","press":"late:otul7rrsfptve57z","version":1}],[{"key":"6","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1}],[{"key":"7","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1}],[{"key":"8","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1}],[{"key":"9","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1}],[{"key":"10","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1}],[{"key":"11","kind":"button","label":"Cancel the round","press":"cancel:otul7rrsfptve57z","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"rqp67waj4cmvideu","kind":"live_card","version":1}',NULL,NULL,NULL,NULL,'2026-12-08T10:05:00.000000+00:00');
INSERT INTO "conversation" VALUES('page','ben','z64vluykax2stmn6','otrubvij3yvndo7r','41','{"again":"summary:5vhvh7d5qbwihdc3","buttons":[[{"key":"1","kind":"button","label":"Not in place","press":"notin:5vhvh7d5qbwihdc3","version":1}],[{"key":"3","kind":"button","label":"All answers","press":"answers:5vhvh7d5qbwihdc3","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:5vhvh7d5qbwihdc3","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:5vhvh7d5qbwihdc3","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:5vhvh7d5qbwihdc3","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"otrubvij3yvndo7r","kind":"live_card","version":1}',NULL,'{"at":"2026-11-23T09:10:00.000000+00:00","card":"38","kind":"last_tap","press":"submit:5vhvh7d5qbwihdc3:manager","version":1}',NULL,NULL,'2026-11-23T09:10:00.000000+00:00');
INSERT INTO "conversation" VALUES('page','cat','v3xan3mkusa4umx2','abvcql4msbv6fra7','55','{"again":"summary:kuuhdnetdu2erauo","buttons":[[{"key":"1","kind":"button","label":"Not in place","press":"notin:kuuhdnetdu2erauo","version":1}],[{"key":"3","kind":"button","label":"All answers","press":"answers:kuuhdnetdu2erauo","version":1}],[{"key":"4","kind":"button","label":"Show the working","press":"working:kuuhdnetdu2erauo","version":1}],[{"key":"5","kind":"button","label":"The picture as a file","press":"exact:kuuhdnetdu2erauo","version":1}],[{"key":"6","kind":"button","label":"Done","press":"menu:kuuhdnetdu2erauo","version":1}]],"folded":"","folded_buttons":[],"handle":null,"id":"abvcql4msbv6fra7","kind":"live_card","version":1}',NULL,'{"at":"2026-11-23T09:10:00.000000+00:00","card":"52","kind":"last_tap","press":"submit:kuuhdnetdu2erauo:manager","version":1}',NULL,NULL,'2026-11-23T09:10:00.000000+00:00');
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
INSERT INTO "inbox" VALUES(92,'page','page','later 1','ana','{"address":{"channel":"page","id":"ana","kind":"address","version":1},"argument":"","at":"2026-12-08T10:05:00.000000+00:00","id":"fffffffffffffffffffffffffffffff1","kind":"commanded","message":null,"name":"help","version":1}','waiting',0,NULL,NULL);
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
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',12,'2026-11-23T09:10:00.000000+00:00','{"area":"z7sgeycl55trwurc","at":"2026-11-23T09:10:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","closes":"2026-12-07","framework":"296fcbd076918c58eb7d4c909f9c07cb722d61c24c0a46ebfef5f295b1ff70a7","kind":"round_opened","number":1,"progress":false,"round":"otul7rrsfptve57z","version":1}','295fcad7a18dc4c15c33caec40a85b61f8272c4fdd205aaff69b4cf14b15d2e2');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',13,'2026-11-23T09:10:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"otul7rrsfptve57z","sheet":"5vhvh7d5qbwihdc3","team":"s2ave2kwwtptovsj","version":1}','b824d36af7368786637eff06857fb47d73d6e941b607fdd5e611b8756ced473a');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',14,'2026-11-23T09:10:00.000000+00:00','{"chain":"z7sgeycl55trwurc","functions":[],"kind":"sheet_started","only":null,"round":"otul7rrsfptve57z","sheet":"kuuhdnetdu2erauo","team":"uchivqtff4x5dmee","version":1}','b75453eb8591314226e94f67cfbbc74674dcc8a3d613641801ee246476f92736');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',15,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','dd394a9c800f7169c5e83c3c5c356f1785dc3166f7ddfbe20815e214b2d75c20');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',16,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','26334992a685080cb464c61c15aa414c8ac0af219ef2bdc928c83c5da7130cc8');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',17,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','398a277981de2ac736e0c985413a02b59265e38a429421d8371fd49d20c5b177');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',18,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R4","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','3464f3cd363bd985914071ddfd51d2d0f7f19dc17ed6becb0ffd20c50a150cd0');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',19,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R5","kind":"rating_given","rating":{"kind":"rated","level":0,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','020bcea020d0f63900928ef14bc9b3d54e74ed6e4007848ab57737cfc20d04a5');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',20,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R6","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','e7905896c8faf79113fb27218dd4404caebf981bae352d0b1f7315b2182fe305');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',21,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R7","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','a6c9015e1fd3f3fd523d1ec230a3dd4ffc532904c459bab4893395a242528eb3');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',22,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","item":"R8","kind":"rating_given","rating":{"kind":"rated","level":3,"version":1},"sheet":"5vhvh7d5qbwihdc3","version":1}','9cc093a1ee89e4e2b3a5b75487dbad8f38ca5af56595fb3771d14854e4c336fa');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',23,'2026-11-23T09:10:00.000000+00:00','{"approver":"manager","at":"2026-11-23T09:10:00.000000+00:00","by":"z64vluykax2stmn6","chain":"z7sgeycl55trwurc","kind":"sheet_submitted","sheet":"5vhvh7d5qbwihdc3","version":1}','a1b9f64da5a35d4864df1c72442de52a70595afbdf22e3f4d28013f60e467144');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',24,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_given","rating":{"kind":"rated","level":0,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','97de34c26b6bd0cbb0eeda114e18ca4bf3877daff0acba9923dc67406724779d');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',25,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','20b5bafbf094391c27f457af31cdeafc76a2b586e1f5cc92b899d9167477f99b');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',26,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','f5d2d7da7fa705e89b7d59e96f2b47757f06fd13161122edcf8dd0eb89dfd86d');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',27,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R4","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','8685286cde871262b780c584a7772506be1fa558f92c1382999a81e1347cc678');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',28,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R5","kind":"rating_given","rating":{"kind":"rated","level":1,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','6a25a97f4f3d201af21dc04bfdeae47d6154d8032a7a0f5b312ba4bebdf567d3');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',29,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R6","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','3d975aebb081d890010c377180a28055677d810e5aa495a9bd337324ffd2c7f6');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',30,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R7","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','0143fa8324e9cd779132258073612923209229ffc2daf008b70b3dd9fc1805ef');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',31,'2026-11-23T09:10:00.000000+00:00','{"at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","item":"R8","kind":"rating_given","rating":{"kind":"rated","level":2,"version":1},"sheet":"kuuhdnetdu2erauo","version":1}','428d334facf5e4a65131f912085c008707aae7b8b4b9b12f8644573763f97a94');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',32,'2026-11-23T09:10:00.000000+00:00','{"approver":"manager","at":"2026-11-23T09:10:00.000000+00:00","by":"v3xan3mkusa4umx2","chain":"z7sgeycl55trwurc","kind":"sheet_submitted","sheet":"kuuhdnetdu2erauo","version":1}','f36b99c5bbd3c14d98cce631aa96cce0a718826b416be790415dbac15a4312f3');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',33,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"otul7rrsfptve57z","state":"answers closed","version":1}','a5f5733d36902636c6ff999c688a0fbdda1152645ab65cdd6a8bab7479df9c13');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',34,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","kind":"round_moved","round":"otul7rrsfptve57z","state":"draft","version":1}','8d6b5acce8e7e08200366c8e433ed434f064835a09a7913ad6080d7b9aad4b85');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',35,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"rating_agreed","level":1,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','4bbfe7256fb010640034f0af3ca0b30630c4ea4ef1039f714eca57f5ffa2ec34');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',36,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"dissent_kept","round":"otul7rrsfptve57z","version":1}','75da8f9fabc8267894745bf09b8088a54e285fe50aeb4fbeba4d10734e02f9d6');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',37,'2026-12-08T10:00:00.000000+00:00','{"action":"er7ucm6lyrm2pz5x","area":"z7sgeycl55trwurc","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R1","kind":"action_planned","round":"otul7rrsfptve57z","version":1}','eaeae3892250ec6625b61f0a3912bc947cc0398987815e76dec8e785e526d9f8');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',38,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R2","kind":"rating_agreed","level":2,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','c95e0882644f2c1223986d5b3da8d4b6f7be9933ac5a44f380ce4921a7f8c16e');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',39,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R4","kind":"rating_agreed","level":3,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','bf0ddfa36fdc9edb90a271b253be41602492f558f3862403db1a651b5b58a647');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',40,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R5","kind":"rating_agreed","level":0,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','7d2740c4fe0175229d2c4ab2263208c3713b7b13610e95350a18fa2af3094f48');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',41,'2026-12-08T10:00:00.000000+00:00','{"action":"ydddk52oavqu25my","area":"z7sgeycl55trwurc","at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R5","kind":"action_planned","round":"otul7rrsfptve57z","version":1}','e1feb0632aebe6fa642b69f434395a0a8bceed843fb6673024b6439dcb713234');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',42,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R6","kind":"rating_agreed","level":3,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','09f575a4b72443aca7f3e60863b098c7513f0f94262f8e0ecf9596e44c2dd655');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',43,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R7","kind":"rating_agreed","level":2,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','c6d26783241fb6d29711dc983ec8c0c1a7c2ba53000ba8e835ad3c059131faea');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',44,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R8","kind":"rating_agreed","level":3,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','c85cfc9d90cc990b64b508ca1ddb38cf547b7eb60062e69d38b343baa60b35ed');
INSERT INTO "journal" VALUES('z7sgeycl55trwurc',45,'2026-12-08T10:00:00.000000+00:00','{"at":"2026-12-08T10:00:00.000000+00:00","by":"ksjidom36shqhosm","chain":"z7sgeycl55trwurc","item":"R3","kind":"rating_agreed","level":2,"present":["H","SC"],"round":"otul7rrsfptve57z","version":1}','26c3e16def00d4f61b7aa2cf2508865019baea0a01733f062a7a543c20e41361');
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
INSERT INTO "outbox" VALUES(50,'page','ben',NULL,'otrubvij3yvndo7r',1,'2026-11-23T09:10:00.000000+00:00','41',NULL);
INSERT INTO "outbox" VALUES(72,'page','cat',NULL,'abvcql4msbv6fra7',1,'2026-11-23T09:10:00.000000+00:00','55',NULL);
INSERT INTO "outbox" VALUES(119,'page','ana','{"buttons":[[{"key":"1","kind":"button","label":"Who has what","press":"progress:otul7rrsfptve57z","version":1}],[{"key":"2","kind":"button","label":"Agree ratings","press":"agree:otul7rrsfptve57z","version":1}],[{"key":"3","kind":"button","label":"Results","press":"outcome:otul7rrsfptve57z","version":1}],[{"key":"4","kind":"button","label":"Release","press":"release:otul7rrsfptve57z","version":1}],[{"key":"5","kind":"button","label":"Accept a late return","press":"late:otul7rrsfptve57z","version":1}],[{"key":"6","kind":"button","label":"Teams","press":"teams:z7sgeycl55trwurc","version":1}],[{"key":"7","kind":"button","label":"Invite","press":"invites:z7sgeycl55trwurc","version":1}],[{"key":"8","kind":"button","label":"People","press":"people:z7sgeycl55trwurc","version":1}],[{"key":"9","kind":"button","label":"Partnership details","press":"details:z7sgeycl55trwurc","version":1}],[{"key":"10","kind":"button","label":"Journal","press":"journal:z7sgeycl55trwurc","version":1}],[{"key":"11","kind":"button","label":"Cancel the round","press":"cancel:otul7rrsfptve57z","version":1}]],"head":"Northshire · Round 1 · draft, not yet released","heading":"","id":"rqp67waj4cmvideu","kind":"card","lines":["Submitted 2 of 2 · in progress 0 · not started 0","Checked by teams: 0 right, 0 with a correction."],"notice":"","version":1}','rqp67waj4cmvideu',1,NULL,NULL,NULL);
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
INSERT INTO "round" VALUES('otul7rrsfptve57z','z7sgeycl55trwurc',1,'296fcbd076918c58eb7d4c909f9c07cb722d61c24c0a46ebfef5f295b1ff70a7','draft','2026-11-23T09:10:00.000000+00:00','2026-12-07',0,NULL,NULL,'');
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
CREATE INDEX ix_inbox_done_at ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_inbox_waiting ON inbox (channel, address, id) WHERE done_at IS NULL;
CREATE INDEX ix_outbox_card ON outbox (card);
CREATE INDEX ix_outbox_done_at ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON outbox (channel, id) WHERE done_at IS NULL;
CREATE INDEX ix_team_area ON team (area);
CREATE INDEX ix_address_person ON address (person);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_membership_team ON membership (team);
CREATE INDEX ix_membership_area ON membership (area);
CREATE INDEX ix_invitation_by ON invitation ("by");
CREATE INDEX ix_invitation_area ON invitation (area);
CREATE INDEX ix_conversation_card ON conversation (card);
CREATE INDEX ix_conversation_membership ON conversation (membership);
CREATE INDEX ix_round_released_by ON round (released_by);
CREATE INDEX ix_round_framework ON round (framework);
CREATE INDEX ix_sheet_facts_by ON sheet (facts_by);
CREATE INDEX ix_sheet_team ON sheet (team);
CREATE INDEX ix_agreed_by ON agreed ("by");
CREATE INDEX ix_challenge_by ON challenge ("by");
CREATE INDEX ix_action_area ON action (area);
CREATE INDEX ix_action_by ON action ("by");
CREATE INDEX ix_action_round ON action (round);
CREATE INDEX ix_answer_by ON answer ("by");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inbox',92);
INSERT INTO "sqlite_sequence" VALUES('outbox',119);
COMMIT;
