-- Opening a transaction for a person takes one statement: the role, the settings of 0003, and what the person may do there.
-- Functions, because each of their statements is planned after the role has changed: the walls hold for these tables too.

CREATE FUNCTION enter_municipality(asker uuid, entered text, today date, is_reading boolean)
    RETURNS TABLE (role text, org_unit_id uuid, revision text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    PERFORM set_config('role', 'kommune17_app', true), set_config('app.user', asker::text, true),
        set_config('app.municipality', entered, true), set_config('app.network_municipalities', '', true),
        set_config('app.installation', '', true);
    IF is_reading THEN
        PERFORM set_config('transaction_read_only', 'on', true);
    END IF;
    RETURN QUERY SELECT m.role, m.org_unit_id, coalesce(r.revision, 0)::text
        FROM membership m LEFT JOIN municipality_revision r ON r.municipality_key = m.municipality_key
        WHERE m.user_id = asker AND m.municipality_key = entered
            AND m.valid_from <= today AND (m.valid_to IS NULL OR m.valid_to >= today);
END $$;

-- The network's municipalities of a day are opened only for somebody with a role in it, or in one of them.
CREATE FUNCTION enter_network(asker uuid, entered uuid, today date, is_reading boolean)
    RETURNS TABLE (roles text[], municipalities text[]) LANGUAGE plpgsql AS $$
#variable_conflict use_variable
BEGIN
    PERFORM set_config('role', 'kommune17_app', true), set_config('app.user', asker::text, true),
        set_config('app.municipality', '', true), set_config('app.network_municipalities', '', true),
        set_config('app.installation', '', true);
    IF is_reading THEN
        PERFORM set_config('transaction_read_only', 'on', true);
    END IF;
    municipalities := ARRAY(SELECT n.municipality_key FROM network_member n
        WHERE n.network_id = entered AND n.joined_on <= today AND (n.left_on IS NULL OR n.left_on > today)
        ORDER BY n.municipality_key);
    roles := ARRAY(SELECT m.role FROM membership m
        WHERE m.user_id = asker AND (m.network_id = entered OR m.municipality_key = ANY (municipalities))
            AND m.valid_from <= today AND (m.valid_to IS NULL OR m.valid_to >= today));
    IF cardinality(roles) > 0 THEN
        PERFORM set_config('app.network_municipalities', array_to_string(municipalities, ','), true);
    END IF;
    RETURN NEXT;
END $$;
