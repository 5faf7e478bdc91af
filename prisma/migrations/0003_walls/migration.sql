-- Two roles that own nothing and cannot sign in. A transaction switches to one of them, and the settings below then
-- decide what it sees; a setting that is missing opens nothing.
--   app.municipality            the one municipality whose rows may be read and written
--   app.network_municipalities  list of keys: their released measures may be read
--   app.user                    the person asking: their own memberships may be read
--   app.installation            'on': municipalities, networks and first members may be arranged
-- Roles belong to the whole server: several databases share them, and who may not create roles finds them prepared.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['kommune17_app', 'kommune17_identity'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', name);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database of this server was quicker
        END;
        IF NOT pg_has_role(current_user, name, 'MEMBER') THEN
            EXECUTE format('GRANT %I TO CURRENT_USER', name);
        END IF;
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO kommune17_app, kommune17_identity;

-- Tables with rows of municipalities.
GRANT SELECT, INSERT, UPDATE, DELETE ON
    org_unit, field_of_action, programme, measure_year, milestone, sdg_link, decision, network_member TO kommune17_app;
GRANT SELECT, INSERT, UPDATE ON
    municipality, network, municipality_revision, measure, membership, invitation TO kommune17_app;
GRANT SELECT, INSERT ON status_update, audit_event TO kommune17_app;
GRANT USAGE ON SEQUENCE audit_event_seq_seq TO kommune17_app, kommune17_identity;
GRANT SELECT (id, name) ON "user" TO kommune17_app;

-- Sign-in, invitations and what follows from accepting one.
GRANT SELECT, INSERT, UPDATE, DELETE ON "user", session, account, verification, rate_limit TO kommune17_identity;
GRANT SELECT, INSERT, UPDATE ON membership, invitation TO kommune17_identity;
GRANT SELECT ON municipality, network TO kommune17_identity;
GRANT INSERT ON audit_event TO kommune17_identity;

-- FORCE, because on a server the application signs in as the owner of the tables, who would else see everything.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['municipality', 'municipality_revision', 'network', 'network_member', 'org_unit',
        'field_of_action', 'programme', 'measure', 'measure_year', 'status_update', 'milestone', 'sdg_link', 'decision',
        'membership', 'invitation', 'audit_event'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    END LOOP;
END $$;

-- The settings are read in sub-selects: once for a statement instead of once for a row, and an index can be used.
DO $$
DECLARE
    own text := $own$municipality_key = (SELECT nullif(current_setting('app.municipality', true), ''))$own$;
    network text := $network$municipality_key = ANY ((SELECT string_to_array(
        nullif(current_setting('app.network_municipalities', true), ''), ','))::text[])$network$;
    installation text := $installation$(SELECT current_setting('app.installation', true)) = 'on'$installation$;
    name text;
BEGIN
    -- What belongs to a municipality alone.
    FOREACH name IN ARRAY ARRAY['org_unit', 'field_of_action', 'programme'] LOOP
        EXECUTE format('CREATE POLICY own ON %I TO kommune17_app USING (%s) WITH CHECK (%s)', name, own, own);
    END LOOP;

    -- Measures and what hangs on them: the network reads what was released to it.
    FOREACH name IN ARRAY ARRAY['measure', 'measure_year', 'status_update', 'milestone', 'sdg_link', 'decision'] LOOP
        EXECUTE format('CREATE POLICY own ON %I TO kommune17_app USING (%s) WITH CHECK (%s)', name, own, own);
        EXECUTE format('CREATE POLICY released ON %I FOR SELECT TO kommune17_app USING (%s AND %s)', name, network,
            CASE name WHEN 'measure' THEN $released$visibility IN ('network', 'public')$released$
            ELSE $released$measure_id IN (SELECT id FROM measure WHERE visibility IN ('network', 'public'))$released$ END);
    END LOOP;

    EXECUTE format('CREATE POLICY own ON municipality_revision TO kommune17_app USING (%s) WITH CHECK (%s)', own, own);
    EXECUTE format('CREATE POLICY network ON municipality_revision FOR SELECT TO kommune17_app USING (%s)', network);

    -- The register and who is in which network are open to every asker, arranged by the installation.
    CREATE POLICY everybody ON municipality FOR SELECT TO kommune17_app, kommune17_identity USING (true);
    CREATE POLICY everybody ON network FOR SELECT TO kommune17_app, kommune17_identity USING (true);
    CREATE POLICY askers ON network_member FOR SELECT TO kommune17_app USING (
        (SELECT concat(current_setting('app.user', true), current_setting('app.municipality', true))) <> '');
    FOREACH name IN ARRAY ARRAY['municipality', 'network', 'network_member'] LOOP
        EXECUTE format('CREATE POLICY installation ON %I TO kommune17_app USING (%s) WITH CHECK (%s)',
            name, installation, installation);
    END LOOP;

    -- Members: everybody sees their own memberships, a municipality its members, the installation all.
    FOREACH name IN ARRAY ARRAY['membership', 'invitation'] LOOP
        EXECUTE format('CREATE POLICY own ON %I TO kommune17_app USING (%s) WITH CHECK (%s)', name, own, own);
        EXECUTE format('CREATE POLICY installation ON %I TO kommune17_app USING (%s) WITH CHECK (%s)',
            name, installation, installation);
        EXECUTE format('CREATE POLICY identity ON %I TO kommune17_identity USING (true) WITH CHECK (true)', name);
    END LOOP;
    CREATE POLICY myself ON membership FOR SELECT TO kommune17_app USING (
        user_id = (SELECT nullif(current_setting('app.user', true), '')::uuid));

    -- The trail: read by the municipality it is about; events of the installation by nobody but the installation.
    EXECUTE format('CREATE POLICY own_read ON audit_event FOR SELECT TO kommune17_app USING (%s)', own);
    EXECUTE format('CREATE POLICY own_add ON audit_event FOR INSERT TO kommune17_app WITH CHECK (%s)', own);
    EXECUTE format('CREATE POLICY installation_read ON audit_event FOR SELECT TO kommune17_app
        USING (municipality_key IS NULL AND %s)', installation);
    EXECUTE format('CREATE POLICY installation_add ON audit_event FOR INSERT TO kommune17_app
        WITH CHECK (municipality_key IS NULL AND %s)', installation);
    CREATE POLICY identity ON audit_event FOR INSERT TO kommune17_identity WITH CHECK (true);
END $$;
