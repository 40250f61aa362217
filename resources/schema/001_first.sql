-- Facts (the tables named ..._log) are inserted, never changed: a correction is a new row whose
-- `replaces` names the old one, and what counts is every row that no other row replaces. The one
-- exception is the end of a session. `checksum` covers the columns that Hipwise reads from its row.

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL UNIQUE CHECK (length(name) <= 120),
    profile TEXT NOT NULL CHECK (profile GLOB '{*'),
    added_at_utc INTEGER NOT NULL,
    changed_at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    document TEXT NOT NULL CHECK (document GLOB '{*'),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    checksum INTEGER NOT NULL
) STRICT;

CREATE INDEX check_in_day ON check_in (person, day);

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

CREATE UNIQUE INDEX programme_current ON programme (person) WHERE superseded_by IS NULL;

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

CREATE TABLE edit (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    document TEXT NOT NULL CHECK (document GLOB '{*'),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440)
) STRICT;

CREATE INDEX edit_person ON edit (person);

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

CREATE UNIQUE INDEX session_log_unfinished ON session_log (person) WHERE finished_at_utc IS NULL;
CREATE INDEX session_log_day ON session_log (person, day);

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

CREATE UNIQUE INDEX set_log_key ON set_log
    (session_log, exercise, set_number, coalesce(side, ''), coalesce(replaces, ''));

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

CREATE UNIQUE INDEX exercise_log_key ON exercise_log (session_log, exercise, coalesce(replaces, ''));

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

CREATE UNIQUE INDEX pain_log_day ON pain_log (person, day, coalesce(replaces, ''))
    WHERE session_log IS NULL;
CREATE UNIQUE INDEX pain_log_session ON pain_log (session_log, moment, coalesce(replaces, ''))
    WHERE session_log IS NOT NULL;

CREATE TABLE setting (
    person TEXT REFERENCES person (id),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 120),
    value TEXT NOT NULL CHECK (length(value) <= 4000)
) STRICT;

CREATE UNIQUE INDEX setting_key ON setting (coalesce(person, ''), key);
