PRAGMA application_id=1212764247;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL UNIQUE CHECK (length(name) <= 120),
    profile TEXT NOT NULL CHECK (profile GLOB '{*'),
    added_at_utc INTEGER NOT NULL,
    changed_at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    checksum INTEGER NOT NULL
) STRICT;
INSERT INTO person VALUES('00000000-0000-4000-8000-000000000001','Maya',replace('{\n  "format": "hipwise/profile",\n  "version": 1,\n  "name": "Maya",\n  "birth_year": 1981,\n  "sex": "female",\n  "experience": "none",\n  "days_per_week": 3,\n  "weekdays": [\n    "mon",\n    "wed",\n    "fri"\n  ],\n  "minutes": 18,\n  "mode": "standalone",\n  "equipment": {\n    "mini_bands": 2,\n    "chair": true,\n    "step_cm": 20,\n    "wall": true\n  },\n  "limits": [\n    "knee_pain_front"\n  ],\n  "goals": [\n    "back_pain",\n    "balance"\n  ],\n  "safety": {\n    "emergency": [],\n    "clinician_first": [\n      "recent_surgery"\n    ],\n    "cleared": true\n  },\n  "pain": {\n    "average_7d": 4,\n    "worst_7d": 6\n  },\n  "host_workout": "none"\n}\n','\n',char(10)),1795366920,1795366920,60,-750509938593283224);
CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    document TEXT NOT NULL CHECK (document GLOB '{*'),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    checksum INTEGER NOT NULL
) STRICT;
INSERT INTO check_in VALUES('00000000-0000-4000-8000-000000000002','00000000-0000-4000-8000-000000000001','2026-11-23',replace('{\n  "format": "hipwise/check-in",\n  "version": 1,\n  "date": "2026-11-23",\n  "signs": [\n    "low_back_pain",\n    "tight_hip_flexors"\n  ],\n  "tests": {\n    "chair_stand_30s": 14,\n    "bridge_hold_s": {\n      "left": 18,\n      "right": 31\n    },\n    "hip_flexor": "slightly_above"\n  },\n  "pain": {\n    "average_7d": 4,\n    "worst_7d": 6\n  },\n  "activities": [\n    {\n      "name": "sit for an hour",\n      "difficulty": 6\n    }\n  ]\n}\n','\n',char(10)),1795366920,60,8468630224712547186);
CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    start TEXT NOT NULL CHECK (start IS date(start, '+0 days')),
    planned_on TEXT NOT NULL CHECK (planned_on IS date(planned_on, '+0 days')),
    weeks TEXT NOT NULL CHECK (weeks GLOB '[[]*'),
    relaxed_rules TEXT NOT NULL CHECK (relaxed_rules GLOB '[[]*'),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    checksum INTEGER NOT NULL,
    superseded_by TEXT UNIQUE REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED
        CHECK (superseded_by <> id)
) STRICT;
INSERT INTO programme VALUES('00000000-0000-4000-8000-000000000003','00000000-0000-4000-8000-000000000001','2026-11-23','2026-11-22','[{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,1],"trunk":[0,0,0]},"number":1,"phase":"learn","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,2],"trunk":[0,0,0]},"number":2,"phase":"learn","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,3],"trunk":[0,0,0]},"number":3,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":true,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,4],"trunk":[0,0,0]},"number":4,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,5],"trunk":[0,0,0]},"number":5,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,6],"trunk":[0,0,0]},"number":6,"phase":"test","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,7],"trunk":[0,0,0]},"number":7,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":true,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,8],"trunk":[0,0,0]},"number":8,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,9],"trunk":[0,0,0]},"number":9,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,10],"trunk":[0,0,0]},"number":10,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":false,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,11],"trunk":[0,0,0]},"number":11,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]},{"consolidation":true,"goals":{"abduction":[0,0,0],"balance":[0,0,0],"extension":[30,6,10],"function":[0,0,0],"mobility":[7,1,12],"trunk":[0,0,0]},"number":12,"phase":"build","reasons":[{"because":"New to training; bridge test 18 s.","rule":"start.level","sources":["acsm-2009","kang-2016"]},{"because":"\"Quoted\", a backslash \\ and für <b>you</b>.","rule":"progress.hold","sources":[]}]}]','[{"because":"Your knee hurts in front.","rule":"named.lunge","weeks":[1,2]},{"because":"","rule":"time","weeks":[]}]',1795366920,60,3724669834072171961,NULL);
CREATE TABLE planned_session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id),
    week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 1000),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    mode TEXT NOT NULL CHECK (mode IN ('standalone', 'finisher', 'warm_up')),
    estimated_s INTEGER NOT NULL CHECK (estimated_s BETWEEN 0 AND 86400),
    warm_up_s INTEGER NOT NULL CHECK (warm_up_s BETWEEN 0 AND 86400),
    tests TEXT NOT NULL CHECK (tests GLOB '[[]*'),
    checksum INTEGER NOT NULL,
    UNIQUE (programme, day)
) STRICT;
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000004','00000000-0000-4000-8000-000000000003',1,'2026-11-23','A','finisher',1065,120,'[]',-5779652490022719698);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000007','00000000-0000-4000-8000-000000000003',1,'2026-11-25','B','finisher',1065,120,'[]',-9184646570066862990);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000010','00000000-0000-4000-8000-000000000003',1,'2026-11-27','C','finisher',1065,120,'[]',-6270161607755953823);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000013','00000000-0000-4000-8000-000000000003',2,'2026-11-30','A','finisher',1065,120,'[]',-6533733044639825573);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000016','00000000-0000-4000-8000-000000000003',2,'2026-12-02','B','finisher',1065,120,'[]',2675645809427281013);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000019','00000000-0000-4000-8000-000000000003',2,'2026-12-04','C','finisher',1065,120,'[]',-5358213800833558369);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000022','00000000-0000-4000-8000-000000000003',3,'2026-12-07','A','finisher',1065,120,'[]',3305666826244593815);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000025','00000000-0000-4000-8000-000000000003',3,'2026-12-09','B','finisher',1065,120,'[]',5692781797386558087);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000028','00000000-0000-4000-8000-000000000003',3,'2026-12-11','C','finisher',1065,120,'[]',-5056024151610610774);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000031','00000000-0000-4000-8000-000000000003',4,'2026-12-14','A','finisher',1065,120,'[]',8207002357716564290);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000034','00000000-0000-4000-8000-000000000003',4,'2026-12-16','B','finisher',1065,120,'[]',7112207351828552608);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000037','00000000-0000-4000-8000-000000000003',4,'2026-12-18','C','finisher',1065,120,'[]',-6679654531251951754);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000040','00000000-0000-4000-8000-000000000003',6,'2026-12-28','A','finisher',1065,120,'[{"seconds":150,"test":"bridge_hold_s"},{"seconds":90,"test":"step_down_faults"}]',-254209872629458847);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000043','00000000-0000-4000-8000-000000000003',6,'2026-12-30','B','finisher',1065,120,'[{"seconds":150,"test":"bridge_hold_s"},{"seconds":90,"test":"step_down_faults"}]',2418284668973160592);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000046','00000000-0000-4000-8000-000000000003',6,'2027-01-01','C','finisher',1065,120,'[{"seconds":150,"test":"bridge_hold_s"},{"seconds":90,"test":"step_down_faults"}]',6101416490508306499);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000049','00000000-0000-4000-8000-000000000003',7,'2027-01-04','A','finisher',1065,120,'[]',7782756063860952090);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000052','00000000-0000-4000-8000-000000000003',7,'2027-01-06','B','finisher',1065,120,'[]',-1590113514771757617);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000055','00000000-0000-4000-8000-000000000003',7,'2027-01-08','C','finisher',1065,120,'[]',8837466306178057449);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000058','00000000-0000-4000-8000-000000000003',8,'2027-01-11','A','finisher',1065,120,'[]',-2063969734989798645);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000061','00000000-0000-4000-8000-000000000003',8,'2027-01-13','B','finisher',1065,120,'[]',6686893265470675906);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000064','00000000-0000-4000-8000-000000000003',8,'2027-01-15','C','finisher',1065,120,'[]',6025747511898484814);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000067','00000000-0000-4000-8000-000000000003',9,'2027-01-18','A','finisher',1065,120,'[]',8720804543372813347);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000070','00000000-0000-4000-8000-000000000003',9,'2027-01-20','B','finisher',1065,120,'[]',7564352409055999093);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000073','00000000-0000-4000-8000-000000000003',9,'2027-01-22','C','finisher',1065,120,'[]',-3572968893923880453);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000076','00000000-0000-4000-8000-000000000003',10,'2027-01-25','A','finisher',1065,120,'[]',-1481456996368808641);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000079','00000000-0000-4000-8000-000000000003',10,'2027-01-27','B','finisher',1065,120,'[]',201583830240719069);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000082','00000000-0000-4000-8000-000000000003',10,'2027-01-29','C','finisher',1065,120,'[]',-7581285276773414916);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000085','00000000-0000-4000-8000-000000000003',11,'2027-02-01','A','finisher',1065,120,'[]',7809791604060557717);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000088','00000000-0000-4000-8000-000000000003',11,'2027-02-03','B','finisher',1065,120,'[]',-6469641367117831663);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000091','00000000-0000-4000-8000-000000000003',11,'2027-02-05','C','finisher',1065,120,'[]',-2457028264579334788);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000094','00000000-0000-4000-8000-000000000003',12,'2027-02-08','A','finisher',1065,120,'[]',-220102471958752785);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000097','00000000-0000-4000-8000-000000000003',12,'2027-02-10','B','finisher',1065,120,'[]',-3044157630007838740);
INSERT INTO planned_session VALUES('00000000-0000-4000-8000-000000000100','00000000-0000-4000-8000-000000000003',12,'2027-02-12','C','finisher',1065,120,'[]',-9088258564993849146);
CREATE TABLE prescription (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    planned_session TEXT NOT NULL REFERENCES planned_session (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 100),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 120),
    ladder TEXT NOT NULL CHECK (ladder IN (
        'bridge', 'side-leg-raise', 'lunge', 'clamshell', 'core', 'hinge', 'balance', 'mobility',
        'band-walk', 'extension', 'warm-up')),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 100),
    body_position TEXT NOT NULL CHECK (body_position IN (
        'supine', 'side-lying', 'prone', 'quadruped', 'half-kneeling', 'side-support', 'sitting',
        'standing')),
    sets INTEGER NOT NULL CHECK (sets BETWEEN 0 AND 100),
    reps INTEGER CHECK (reps BETWEEN 0 AND 200),
    seconds INTEGER CHECK (seconds BETWEEN 0 AND 3600),
    per_side INTEGER NOT NULL CHECK (per_side IN (0, 1)),
    first_side TEXT CHECK (first_side IN ('left', 'right')),
    extra_set_side TEXT CHECK (extra_set_side IN ('left', 'right')),
    band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 4),
    tempo TEXT NOT NULL CHECK (length(tempo) <= 20),
    deciseconds_per_rep INTEGER NOT NULL CHECK (deciseconds_per_rep BETWEEN 0 AND 1000),
    rest_s INTEGER NOT NULL CHECK (rest_s BETWEEN 0 AND 3600),
    estimated_s INTEGER NOT NULL CHECK (estimated_s BETWEEN 0 AND 86400),
    contributes TEXT NOT NULL CHECK (contributes GLOB '{*'),
    reasons TEXT NOT NULL CHECK (reasons GLOB '[[]*'),
    checksum INTEGER NOT NULL,
    UNIQUE (planned_session, position),
    CHECK ((reps IS NULL) <> (seconds IS NULL))
) STRICT;
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000005','00000000-0000-4000-8000-000000000004',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',6603939246153833671);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000006','00000000-0000-4000-8000-000000000004',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',500524480459742065);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000008','00000000-0000-4000-8000-000000000007',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',3953898817809132921);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000009','00000000-0000-4000-8000-000000000007',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-3471918667157368023);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000011','00000000-0000-4000-8000-000000000010',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',5962072198234979815);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000012','00000000-0000-4000-8000-000000000010',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-5416552909467093703);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000014','00000000-0000-4000-8000-000000000013',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',1118603357582767925);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000015','00000000-0000-4000-8000-000000000013',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',4797796728311878577);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000017','00000000-0000-4000-8000-000000000016',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-274251616433368381);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000018','00000000-0000-4000-8000-000000000016',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',5647168295008020377);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000020','00000000-0000-4000-8000-000000000019',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',3631985147906384348);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000021','00000000-0000-4000-8000-000000000019',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',7841124292453555382);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000023','00000000-0000-4000-8000-000000000022',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',2638792176241139407);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000024','00000000-0000-4000-8000-000000000022',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',944416715706438737);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000026','00000000-0000-4000-8000-000000000025',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-2336635062455712311);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000027','00000000-0000-4000-8000-000000000025',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',3722710656455789717);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000029','00000000-0000-4000-8000-000000000028',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',3249965211336449335);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000030','00000000-0000-4000-8000-000000000028',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',970147626849207160);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000032','00000000-0000-4000-8000-000000000031',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',4325602466487211033);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000033','00000000-0000-4000-8000-000000000031',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-8329366620640610199);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000035','00000000-0000-4000-8000-000000000034',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',5241197776381503527);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000036','00000000-0000-4000-8000-000000000034',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',3483648346452145269);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000038','00000000-0000-4000-8000-000000000037',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',7515965181296806921);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000039','00000000-0000-4000-8000-000000000037',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-3177170325087606167);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000041','00000000-0000-4000-8000-000000000040',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-7286991759301903761);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000042','00000000-0000-4000-8000-000000000040',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',4158757602196391025);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000044','00000000-0000-4000-8000-000000000043',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-1901121836511113951);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000045','00000000-0000-4000-8000-000000000043',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-4886331070436589367);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000047','00000000-0000-4000-8000-000000000046',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',1804357098804293287);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000048','00000000-0000-4000-8000-000000000046',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-326072275646097171);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000050','00000000-0000-4000-8000-000000000049',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',2978880091673438074);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000051','00000000-0000-4000-8000-000000000049',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-2871653779050524896);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000053','00000000-0000-4000-8000-000000000052',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',1206303944302034051);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000054','00000000-0000-4000-8000-000000000052',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-6257765442388017295);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000056','00000000-0000-4000-8000-000000000055',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',4117468244907275405);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000057','00000000-0000-4000-8000-000000000055',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',3732012223766616585);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000059','00000000-0000-4000-8000-000000000058',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',1057602062301260287);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000060','00000000-0000-4000-8000-000000000058',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',4264053692052007062);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000062','00000000-0000-4000-8000-000000000061',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-3622743997309380751);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000063','00000000-0000-4000-8000-000000000061',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',4922164308586907133);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000065','00000000-0000-4000-8000-000000000064',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',1977732555636837927);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000066','00000000-0000-4000-8000-000000000064',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',4756283950036412517);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000068','00000000-0000-4000-8000-000000000067',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-3322972110511136283);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000069','00000000-0000-4000-8000-000000000067',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-2875925003130902511);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000071','00000000-0000-4000-8000-000000000070',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-4540304736989061137);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000072','00000000-0000-4000-8000-000000000070',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-5758826357969377915);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000074','00000000-0000-4000-8000-000000000073',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-4661630199924572799);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000075','00000000-0000-4000-8000-000000000073',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',3870151328562001305);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000077','00000000-0000-4000-8000-000000000076',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',5123540924802191451);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000078','00000000-0000-4000-8000-000000000076',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',481177851999007565);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000080','00000000-0000-4000-8000-000000000079',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-6207739490371972948);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000081','00000000-0000-4000-8000-000000000079',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',2857551882758389562);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000083','00000000-0000-4000-8000-000000000082',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',8346651715329473959);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000084','00000000-0000-4000-8000-000000000082',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',2162660508420029941);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000086','00000000-0000-4000-8000-000000000085',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-196096090067230523);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000087','00000000-0000-4000-8000-000000000085',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',1616659191258241109);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000089','00000000-0000-4000-8000-000000000088',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',1707523126497178711);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000090','00000000-0000-4000-8000-000000000088',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',901253066113580116);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000092','00000000-0000-4000-8000-000000000091',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-4717535869386947763);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000093','00000000-0000-4000-8000-000000000091',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-588930643475217063);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000095','00000000-0000-4000-8000-000000000094',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-5594830778130162697);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000096','00000000-0000-4000-8000-000000000094',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',6081573037964523425);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000098','00000000-0000-4000-8000-000000000097',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',481425852567028605);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000099','00000000-0000-4000-8000-000000000097',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-4250788078974198871);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000101','00000000-0000-4000-8000-000000000100',1,'side-plank','core',3,'side-support',3,NULL,20,1,'right','left',2,'',0,20,210,'{"abduction":2}','[]',-129141443740528325);
INSERT INTO prescription VALUES('00000000-0000-4000-8000-000000000102','00000000-0000-4000-8000-000000000100',2,'glute-bridge','bridge',2,'supine',2,10,NULL,0,NULL,NULL,0,'2-1-2',40,40,165,'{"extension":4,"trunk":1}','[{"rule":"start.level","because":"New to training; bridge test 18 s.","sources":["acsm-2009","kang-2016"]},{"rule":"progress.hold","because":"\"Quoted\", a backslash \\ and für <b>you</b>.","sources":[]}]',-8480268779091355371);
CREATE TABLE edit (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    document TEXT NOT NULL CHECK (document GLOB '{*'),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440)
) STRICT;
CREATE TABLE session_log (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    planned_session TEXT UNIQUE REFERENCES planned_session (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    planned_day TEXT CHECK (planned_day IS date(planned_day, '+0 days')),
    started_at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    started_at TEXT NOT NULL CHECK (
        started_at = '' OR started_at GLOB '[01][0-9]:[0-5][0-9]'
        OR started_at GLOB '2[0-3]:[0-5][0-9]'),
    finished_at_utc INTEGER CHECK (finished_at_utc >= started_at_utc),
    duration_s INTEGER CHECK (duration_s BETWEEN 0 AND 86400),
    checksum INTEGER NOT NULL
) STRICT;
INSERT INTO session_log VALUES('00000000-0000-4000-8000-000000000103','00000000-0000-4000-8000-000000000001','00000000-0000-4000-8000-000000000004','2026-11-23','2026-11-23',1795453320,60,'18:02',1795454382,1062,-4245186923895581773);
INSERT INTO session_log VALUES('00000000-0000-4000-8000-000000000113','00000000-0000-4000-8000-000000000001','00000000-0000-4000-8000-000000000007','2026-11-26','2026-11-25',1795712520,60,'18:02',NULL,NULL,-2574227291189901357);
CREATE TABLE set_log (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session_log TEXT NOT NULL REFERENCES session_log (id),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 120),
    set_number INTEGER NOT NULL CHECK (set_number BETWEEN 1 AND 100),
    side TEXT CHECK (side IN ('left', 'right')),
    asked_reps INTEGER CHECK (asked_reps BETWEEN 0 AND 200),
    asked_seconds INTEGER CHECK (asked_seconds BETWEEN 0 AND 3600),
    done_reps INTEGER CHECK (done_reps BETWEEN 0 AND 200),
    done_seconds INTEGER CHECK (done_seconds BETWEEN 0 AND 3600),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    replaces TEXT UNIQUE REFERENCES set_log (id) CHECK (replaces <> id),
    checksum INTEGER NOT NULL,
    CHECK ((asked_reps IS NULL) <> (asked_seconds IS NULL)),
    CHECK (done_reps IS NULL OR asked_reps IS NOT NULL),
    CHECK (done_seconds IS NULL OR asked_seconds IS NOT NULL)
) STRICT;
INSERT INTO set_log VALUES('00000000-0000-4000-8000-000000000105','00000000-0000-4000-8000-000000000103','glute-bridge',1,NULL,10,NULL,10,NULL,1795453320,60,NULL,-6024980439397206379);
INSERT INTO set_log VALUES('00000000-0000-4000-8000-000000000106','00000000-0000-4000-8000-000000000103','glute-bridge',2,NULL,10,NULL,8,NULL,1795453320,60,NULL,3674311502318264242);
INSERT INTO set_log VALUES('00000000-0000-4000-8000-000000000107','00000000-0000-4000-8000-000000000103','side-plank',1,'right',NULL,20,NULL,20,1795453320,60,NULL,-8546885889028873160);
INSERT INTO set_log VALUES('00000000-0000-4000-8000-000000000108','00000000-0000-4000-8000-000000000103','side-plank',1,'left',NULL,20,NULL,15,1795453320,60,NULL,4905793328983022167);
INSERT INTO set_log VALUES('00000000-0000-4000-8000-000000000109','00000000-0000-4000-8000-000000000103','glute-bridge',2,NULL,10,NULL,9,NULL,1795453380,60,'00000000-0000-4000-8000-000000000106',1120754030820161763);
INSERT INTO set_log VALUES('00000000-0000-4000-8000-000000000115','00000000-0000-4000-8000-000000000113','glute-bridge',1,NULL,10,NULL,12,NULL,1795712520,60,NULL,8455102076127713727);
CREATE TABLE exercise_log (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session_log TEXT NOT NULL REFERENCES session_log (id),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 120),
    effort TEXT CHECK (effort IN ('easy', 'good', 'hard', 'failed')),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    skipped TEXT CHECK (skipped IN (
        'pain', 'no_time', 'tired', 'travelling', 'forgot', 'bored', 'other')),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    replaces TEXT UNIQUE REFERENCES exercise_log (id) CHECK (replaces <> id),
    checksum INTEGER NOT NULL
) STRICT;
INSERT INTO exercise_log VALUES('00000000-0000-4000-8000-000000000110','00000000-0000-4000-8000-000000000103','glute-bridge','good',2,NULL,1795453390,60,NULL,-2875622545312570414);
INSERT INTO exercise_log VALUES('00000000-0000-4000-8000-000000000114','00000000-0000-4000-8000-000000000113','side-plank',NULL,NULL,'no_time',1795712520,60,NULL,-2839636956670341073);
CREATE TABLE pain_log (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    moment TEXT NOT NULL CHECK (moment IN ('now', 'before', 'after', 'next_morning')),
    session_log TEXT REFERENCES session_log (id),
    value INTEGER CHECK (value BETWEEN 0 AND 10),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    replaces TEXT UNIQUE REFERENCES pain_log (id) CHECK (replaces <> id),
    checksum INTEGER NOT NULL,
    CHECK ((moment = 'now') = (session_log IS NULL))
) STRICT;
INSERT INTO pain_log VALUES('00000000-0000-4000-8000-000000000104','00000000-0000-4000-8000-000000000001','2026-11-23','before','00000000-0000-4000-8000-000000000103',3,1795453320,60,NULL,-6139371513276821946);
INSERT INTO pain_log VALUES('00000000-0000-4000-8000-000000000111','00000000-0000-4000-8000-000000000001','2026-11-23','after','00000000-0000-4000-8000-000000000103',2,1795454420,60,NULL,5143230871224522501);
INSERT INTO pain_log VALUES('00000000-0000-4000-8000-000000000112','00000000-0000-4000-8000-000000000001','2026-11-24','next_morning','00000000-0000-4000-8000-000000000103',1,1795539720,60,NULL,-5147533707119782715);
INSERT INTO pain_log VALUES('00000000-0000-4000-8000-000000000116','00000000-0000-4000-8000-000000000001','2026-11-23','now',NULL,4,1795453320,60,NULL,-648219419124078986);
INSERT INTO pain_log VALUES('00000000-0000-4000-8000-000000000117','00000000-0000-4000-8000-000000000001','2026-11-23','now',NULL,5,1795453325,60,'00000000-0000-4000-8000-000000000116',1753244107550159657);
CREATE TABLE setting (
    person TEXT REFERENCES person (id),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 120),
    value TEXT NOT NULL CHECK (length(value) <= 4000)
) STRICT;
CREATE INDEX check_in_day ON check_in (person, day);
CREATE UNIQUE INDEX programme_current ON programme (person) WHERE superseded_by IS NULL;
CREATE INDEX edit_person ON edit (person);
CREATE UNIQUE INDEX session_log_unfinished ON session_log (person) WHERE finished_at_utc IS NULL;
CREATE INDEX session_log_day ON session_log (person, day);
CREATE UNIQUE INDEX set_log_key ON set_log
    (session_log, exercise, set_number, coalesce(side, ''), coalesce(replaces, ''));
CREATE UNIQUE INDEX exercise_log_key ON exercise_log (session_log, exercise, coalesce(replaces, ''));
CREATE UNIQUE INDEX pain_log_day ON pain_log (person, day, coalesce(replaces, ''))
    WHERE session_log IS NULL;
CREATE UNIQUE INDEX pain_log_session ON pain_log (session_log, moment, coalesce(replaces, ''))
    WHERE session_log IS NOT NULL;
CREATE UNIQUE INDEX setting_key ON setting (coalesce(person, ''), key);
COMMIT;
