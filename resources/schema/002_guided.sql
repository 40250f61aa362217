-- What a guided session knows beyond a tick. Both belong to one fact and go when it is replaced:
-- confirming a set is a new fact without the mark.

CREATE TABLE unconfirmed_set (
    set_log TEXT NOT NULL PRIMARY KEY REFERENCES set_log (id)
) STRICT;

CREATE TABLE pain_place (
    exercise_log TEXT NOT NULL PRIMARY KEY REFERENCES exercise_log (id),
    place TEXT NOT NULL CHECK (place IN ('low_back', 'hip', 'knee', 'elsewhere'))
) STRICT;
