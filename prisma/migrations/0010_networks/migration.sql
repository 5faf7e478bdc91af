-- What municipalities tell, ask and take from each other, and the meetings of a network.

ALTER TABLE "municipality_revision" ADD COLUMN "read_revision" BIGINT;

CREATE TABLE "not_applicable" (
    "municipality_key" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_by" UUID,
    CONSTRAINT "not_applicable_pkey" PRIMARY KEY ("municipality_key","target")
);

CREATE TABLE "contact" (
    "municipality_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    CONSTRAINT "contact_pkey" PRIMARY KEY ("municipality_key")
);

CREATE TABLE "experience" (
    "measure_id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "worked" TEXT,
    "obstacles" TEXT,
    "cost" DECIMAL(12,2),
    "duration_months" SMALLINT,
    "would_repeat" TEXT,
    "is_released" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    CONSTRAINT "experience_pkey" PRIMARY KEY ("measure_id")
);

CREATE TABLE "adoption" (
    "measure_id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "source_measure_id" UUID NOT NULL,
    "lineage" JSONB NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,
    "adopted_by" UUID,
    "seen_at" TIMESTAMPTZ(3),
    CONSTRAINT "adoption_pkey" PRIMARY KEY ("measure_id")
);

CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "asker_key" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by" UUID,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,
    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "read_measure" (
    "measure_id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    CONSTRAINT "read_measure_pkey" PRIMARY KEY ("measure_id")
);

CREATE TABLE "measure_part" (
    "part" TEXT NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    CONSTRAINT "measure_part_pkey" PRIMARY KEY ("part","municipality_key","measure_id")
);

CREATE TABLE "known_part" (
    "part" TEXT NOT NULL,
    CONSTRAINT "known_part_pkey" PRIMARY KEY ("part")
);

CREATE TABLE "working_note" (
    "municipality_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    CONSTRAINT "working_note_pkey" PRIMARY KEY ("municipality_key")
);

CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "plan" JSONB NOT NULL,
    "preparation" JSONB,
    "prepared_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "municipality_key" TEXT,
    "person" TEXT,
    "task" TEXT NOT NULL,
    "due" DATE,
    "done_on" DATE,
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "experience_municipality_key_measure_id_key" ON "experience"("municipality_key", "measure_id");
CREATE INDEX "adoption_source_key_source_measure_id_idx" ON "adoption"("source_key", "source_measure_id");
CREATE UNIQUE INDEX "adoption_municipality_key_measure_id_key" ON "adoption"("municipality_key", "measure_id");
CREATE INDEX "question_municipality_key_measure_id_idx" ON "question"("municipality_key", "measure_id");
CREATE INDEX "question_asker_key_idx" ON "question"("asker_key");
CREATE UNIQUE INDEX "read_measure_municipality_key_measure_id_key" ON "read_measure"("municipality_key", "measure_id");
CREATE INDEX "measure_part_municipality_key_measure_id_idx" ON "measure_part"("municipality_key", "measure_id");
CREATE INDEX "meeting_network_id_held_on_idx" ON "meeting"("network_id", "held_on");
CREATE UNIQUE INDEX "meeting_network_id_id_key" ON "meeting"("network_id", "id");
CREATE INDEX "follow_up_network_id_meeting_id_idx" ON "follow_up"("network_id", "meeting_id");
CREATE INDEX "follow_up_municipality_key_idx" ON "follow_up"("municipality_key");
ALTER TABLE "not_applicable" ADD CONSTRAINT "not_applicable_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "contact" ADD CONSTRAINT "contact_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "experience" ADD CONSTRAINT "experience_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "question" ADD CONSTRAINT "question_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "read_measure" ADD CONSTRAINT "read_measure_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "measure_part" ADD CONSTRAINT "measure_part_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "read_measure"("municipality_key", "measure_id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "working_note" ADD CONSTRAINT "working_note_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meeting"("network_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE not_applicable
    ADD CONSTRAINT not_applicable_target_check CHECK (target ~ '^\d{1,2}\.(\d{1,2}|[a-d])$'),
    ADD CONSTRAINT not_applicable_reason_check CHECK (char_length(reason) BETWEEN 10 AND 500);
ALTER TABLE contact ADD CONSTRAINT contact_name_check CHECK (name <> '');
ALTER TABLE experience
    ADD CONSTRAINT experience_cost_check CHECK (cost >= 0),
    ADD CONSTRAINT experience_duration_check CHECK (duration_months BETWEEN 0 AND 1200),
    ADD CONSTRAINT experience_would_repeat_check CHECK (would_repeat IN ('yes', 'with-changes', 'no')),
    ADD CONSTRAINT experience_version_check CHECK (version >= 1);
ALTER TABLE adoption
    ADD CONSTRAINT adoption_source_check CHECK (source_key <> municipality_key),
    ADD CONSTRAINT adoption_lineage_check CHECK (jsonb_typeof(lineage) = 'array');
ALTER TABLE question
    ADD CONSTRAINT question_asker_check CHECK (asker_key <> municipality_key),
    ADD CONSTRAINT question_question_check CHECK (question <> ''),
    ADD CONSTRAINT question_answered_check CHECK (num_nonnulls(answer, answered_at) IN (0, 2)),
    ADD CONSTRAINT question_answered_by_check CHECK (answered_by IS NULL OR answered_at IS NOT NULL);
ALTER TABLE working_note ADD CONSTRAINT working_note_version_check CHECK (version >= 1);
ALTER TABLE meeting
    ADD CONSTRAINT meeting_plan_check CHECK (jsonb_typeof(plan) = 'object'),
    ADD CONSTRAINT meeting_prepared_check CHECK (num_nonnulls(preparation, prepared_at) IN (0, 2)),
    ADD CONSTRAINT meeting_version_check CHECK (version >= 1);
ALTER TABLE follow_up
    ADD CONSTRAINT follow_up_task_check CHECK (task <> ''),
    ADD CONSTRAINT follow_up_version_check CHECK (version >= 1);

-- What is taken back leaves the index in the same moment, not when it is read again.
CREATE FUNCTION forget_measure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM read_measure WHERE municipality_key = NEW.municipality_key AND measure_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER forget_measure AFTER UPDATE OF visibility ON measure FOR EACH ROW
    WHEN (OLD.visibility <> 'internal' AND NEW.visibility = 'internal') EXECUTE FUNCTION forget_measure();

-- Entering a municipality or a network closes whatever was open; a network now also opens what is its own: its meetings.
CREATE FUNCTION close_scopes(asker uuid, is_reading boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('role', 'kommune17_app', true), set_config('app.user', asker::text, true),
        set_config('app.municipality', '', true), set_config('app.network_municipalities', '', true),
        set_config('app.network', '', true), set_config('app.installation', '', true);
    IF is_reading THEN
        PERFORM set_config('transaction_read_only', 'on', true);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION enter_municipality(asker uuid, entered text, today date, is_reading boolean)
    RETURNS TABLE (role text, org_unit_id uuid, revision text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    PERFORM close_scopes(asker, is_reading), set_config('app.municipality', entered, true);
    RETURN QUERY SELECT m.role, m.org_unit_id, coalesce(r.revision, 0)::text
        FROM membership m LEFT JOIN municipality_revision r ON r.municipality_key = m.municipality_key
        WHERE m.user_id = asker AND m.municipality_key = entered
            AND m.valid_from <= today AND (m.valid_to IS NULL OR m.valid_to >= today);
END $$;

CREATE OR REPLACE FUNCTION enter_network(asker uuid, entered uuid, today date, is_reading boolean)
    RETURNS TABLE (roles text[], municipalities text[]) LANGUAGE plpgsql AS $$
#variable_conflict use_variable
BEGIN
    PERFORM close_scopes(asker, is_reading);
    municipalities := ARRAY(SELECT n.municipality_key FROM network_member n
        WHERE n.network_id = entered AND n.joined_on <= today AND (n.left_on IS NULL OR n.left_on > today)
        ORDER BY n.municipality_key);
    roles := ARRAY(SELECT m.role FROM membership m
        WHERE m.user_id = asker AND (m.network_id = entered OR m.municipality_key = ANY (municipalities))
            AND m.valid_from <= today AND (m.valid_to IS NULL OR m.valid_to >= today));
    IF cardinality(roles) > 0 THEN
        PERFORM set_config('app.network_municipalities', array_to_string(municipalities, ','), true),
            set_config('app.network', entered::text, true);
    END IF;
    RETURN NEXT;
END $$;

-- Opens, to somebody who is in a municipality already, what its neighbours released: those it shares a network with that day.
CREATE FUNCTION open_neighbours(today date) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    own text := nullif(current_setting('app.municipality', true), '');
    neighbours text[] := ARRAY(SELECT DISTINCT n.municipality_key
        FROM network_member mine JOIN network_member n ON n.network_id = mine.network_id
        WHERE mine.municipality_key = own AND n.municipality_key <> own
            AND mine.joined_on <= today AND (mine.left_on IS NULL OR mine.left_on > today)
            AND n.joined_on <= today AND (n.left_on IS NULL OR n.left_on > today)
        ORDER BY n.municipality_key);
BEGIN
    PERFORM set_config('app.network_municipalities', array_to_string(neighbours, ','), true);
    RETURN neighbours;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON not_applicable, contact, experience, read_measure, measure_part TO kommune17_app;
GRANT SELECT, INSERT, UPDATE ON adoption, question, working_note TO kommune17_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON meeting, follow_up TO kommune17_app;
GRANT SELECT, INSERT ON known_part TO kommune17_app;

DO $$
DECLARE
    place text := $place$(SELECT nullif(current_setting('app.municipality', true), ''))$place$;
    own text := format('municipality_key = %s', place);
    network text := $network$municipality_key = ANY ((SELECT string_to_array(
        nullif(current_setting('app.network_municipalities', true), ''), ','))::text[])$network$;
    entered text := $entered$network_id = (SELECT nullif(current_setting('app.network', true), '')::uuid)$entered$;
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['not_applicable', 'contact', 'experience', 'adoption', 'question', 'read_measure',
        'measure_part', 'working_note', 'meeting', 'follow_up'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['not_applicable', 'contact', 'experience', 'adoption', 'question', 'read_measure',
        'measure_part', 'working_note'] LOOP
        EXECUTE format('CREATE POLICY own ON %I TO kommune17_app USING (%s) WITH CHECK (%s)', name, own, own);
    END LOOP;

    -- What a municipality shows the others: its contact, experience it released, the words of what it released.
    FOREACH name IN ARRAY ARRAY['contact', 'measure_part'] LOOP
        EXECUTE format('CREATE POLICY released ON %I FOR SELECT TO kommune17_app USING (%s)', name, network);
    END LOOP;
    EXECUTE format('CREATE POLICY released ON experience FOR SELECT TO kommune17_app USING (is_released AND %s AND
        measure_id IN (SELECT id FROM measure WHERE visibility IN (''network'', ''public'')))', network);

    -- Between two: the source of an adoption sees who took it, and takes note; whoever asks a question reads the answer.
    EXECUTE format('CREATE POLICY source ON adoption FOR SELECT TO kommune17_app USING (source_key = %s)', place);
    EXECUTE format('CREATE POLICY source_seen ON adoption FOR UPDATE TO kommune17_app
        USING (source_key = %s) WITH CHECK (source_key = %s)', place, place);
    EXECUTE format('CREATE POLICY asker ON question FOR SELECT TO kommune17_app USING (asker_key = %s)', place);
    EXECUTE format('CREATE POLICY asker_asks ON question FOR INSERT TO kommune17_app WITH CHECK (asker_key = %s AND
        answer IS NULL AND %s AND measure_id IN (SELECT id FROM measure WHERE visibility IN (''network'', ''public'')))',
        place, network);

    -- Meetings belong to their network; its members read them, and report on what they took on.
    EXECUTE format('CREATE POLICY own ON meeting TO kommune17_app USING (%s) WITH CHECK (%s)', entered, entered);
    EXECUTE format('CREATE POLICY own ON follow_up TO kommune17_app USING (%s) WITH CHECK (%s)', entered, entered);
    EXECUTE format('CREATE POLICY member ON meeting FOR SELECT TO kommune17_app USING (
        network_id IN (SELECT network_id FROM network_member WHERE %s AND joined_on <= held_on
            AND (left_on IS NULL OR left_on > held_on)))', own);
    EXECUTE format('CREATE POLICY owner ON follow_up FOR SELECT TO kommune17_app USING (%s)', own);
    EXECUTE format('CREATE POLICY owner_reports ON follow_up FOR UPDATE TO kommune17_app USING (%s) WITH CHECK (%s)', own, own);
END $$;
