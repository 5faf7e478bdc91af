-- What no write may break, whoever makes it.

ALTER TABLE municipality
    ADD CONSTRAINT municipality_key_check CHECK (key ~ '^(\d{5}|\d{8}|\d{9})$'),
    ADD CONSTRAINT municipality_kind_check
        CHECK (kind IN ('municipality', 'town', 'independent-town', 'joint-municipality', 'district')),
    ADD CONSTRAINT municipality_population_check CHECK (population >= 0);

ALTER TABLE network
    ADD CONSTRAINT network_months_check CHECK (fresh_months > 0 AND fresh_months < due_months AND due_months < stale_months);

ALTER TABLE network_member ADD CONSTRAINT network_member_left_on_check CHECK (left_on >= joined_on);

ALTER TABLE org_unit ADD CONSTRAINT org_unit_parent_check CHECK (parent_id <> id);

ALTER TABLE measure
    ADD CONSTRAINT measure_title_check CHECK (title <> ''),
    ADD CONSTRAINT measure_visibility_check CHECK (visibility IN ('internal', 'network', 'public')),
    ADD CONSTRAINT measure_version_check CHECK (version >= 1),
    ADD CONSTRAINT measure_merged_into_check CHECK (merged_into <> id),
    ADD CONSTRAINT measure_co_unit_ids_check CHECK (co_unit_ids IS NOT NULL),
    ADD CONSTRAINT measure_planned_start_check CHECK (planned_start ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3]\d)?))?$'),
    ADD CONSTRAINT measure_planned_end_check CHECK (planned_end ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3]\d)?))?$'),
    ADD CONSTRAINT measure_actual_start_check CHECK (actual_start ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3]\d)?))?$'),
    ADD CONSTRAINT measure_actual_end_check CHECK (actual_end ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3]\d)?))?$'),
    ADD CONSTRAINT measure_money_check CHECK (cost_planned >= 0 AND cost_actual >= 0 AND funding >= 0);

ALTER TABLE measure_year
    ADD CONSTRAINT measure_year_year_check CHECK (year BETWEEN 1990 AND 2199),
    ADD CONSTRAINT measure_year_money_check CHECK (cost_planned >= 0 AND cost_actual >= 0 AND funding >= 0);

ALTER TABLE status_update
    ADD CONSTRAINT status_update_status_check CHECK (status IN ('unknown', 'idea', 'planned', 'decided',
        'in-progress', 'ongoing', 'completed', 'paused', 'discarded')),
    ADD CONSTRAINT status_update_progress_check CHECK (progress BETWEEN 0 AND 100);

ALTER TABLE milestone ADD CONSTRAINT milestone_weight_check CHECK (weight BETWEEN 1 AND 100);

ALTER TABLE sdg_link
    ADD CONSTRAINT sdg_link_goal_check CHECK (goal BETWEEN 1 AND 17),
    ADD CONSTRAINT sdg_link_target_check CHECK (target ~ ('^' || goal || '\.(\d{1,2}|[a-d])$')),
    ADD CONSTRAINT sdg_link_role_check CHECK (role IN ('primary', 'secondary')),
    ADD CONSTRAINT sdg_link_effect_check CHECK (effect IN ('supports', 'hinders')),
    ADD CONSTRAINT sdg_link_origin_check CHECK (origin IN ('manual', 'suggested', 'imported', 'adopted'));
CREATE UNIQUE INDEX sdg_link_once ON sdg_link (measure_id, goal, coalesce(target, ''), effect);

ALTER TABLE decision ADD CONSTRAINT decision_url_check CHECK (url ~* '^https?://');

ALTER TABLE audit_event ADD CONSTRAINT audit_event_via_check CHECK (via IN ('web', 'command-line'));

ALTER TABLE "user" ADD CONSTRAINT user_email_check CHECK (email = lower(email));

ALTER TABLE membership ADD CONSTRAINT membership_place_check CHECK (
    CASE WHEN network_id IS NULL
        THEN municipality_key IS NOT NULL AND role IN ('viewer', 'group-member', 'contributor', 'coordinator')
        ELSE municipality_key IS NULL AND role = 'network-coordinator' END);
ALTER TABLE invitation ADD CONSTRAINT invitation_place_check CHECK (
    CASE WHEN network_id IS NULL
        THEN municipality_key IS NOT NULL AND role IN ('viewer', 'group-member', 'contributor', 'coordinator')
        ELSE municipality_key IS NULL AND role = 'network-coordinator' END);

-- Only ever added to: not even the owner of the tables changes a line by mistake.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation', MESSAGE = format('%I is append-only', TG_TABLE_NAME);
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_update
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Raises the revision of every municipality whose rows a statement has touched. The row lock it takes makes the
-- order of revisions the order of commits.
CREATE FUNCTION raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO municipality_revision AS known (municipality_key, revision)
    SELECT municipality_key, 1 FROM touched GROUP BY municipality_key ORDER BY municipality_key
    ON CONFLICT (municipality_key) DO UPDATE SET revision = known.revision + 1;
    RETURN NULL;
END $$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['measure', 'status_update', 'sdg_link', 'milestone', 'org_unit', 'field_of_action', 'programme'] LOOP
        EXECUTE format('CREATE TRIGGER raise_revision_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
            FOR EACH STATEMENT EXECUTE FUNCTION raise_revision()', name);
        EXECUTE format('CREATE TRIGGER raise_revision_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched
            FOR EACH STATEMENT EXECUTE FUNCTION raise_revision()', name);
        EXECUTE format('CREATE TRIGGER raise_revision_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
            FOR EACH STATEMENT EXECUTE FUNCTION raise_revision()', name);
    END LOOP;
END $$;
