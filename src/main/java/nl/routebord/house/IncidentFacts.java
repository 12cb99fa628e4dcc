package nl.routebord.house;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the officer of data protection asks first: which data a traject holds and of how many people, and who can get in now.
 * Numbers alone. Only staff of the traject, see {@link Scope#requireTraject}.
 */
@Service
@Transactional(readOnly = true)
class IncidentFacts {

    private static final String OF_TRAJECT = " from participant where traject_id = :traject and ";
    private static final String OF_BOARDS =
            " where activity_id in (select id from activity where traject_id = :traject)";
    private static final String VALID =
            " from credential c where c.revoked_at is null and c.spent_at is null and (c.expires_at is null or c.expires_at > :now)"
                    + " and (c.subject in (select id from participant where traject_id = :traject and out_at is null)"
                    + " or c.subject in (select id from workshop where traject_id = :traject)) and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    IncidentFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many of each, by the last part of the key of its name. */
    Map<String, Long> data(Scope scope) {
        scope.requireTraject();
        var data = new LinkedHashMap<String, Long>();
        data.put("guests", count(scope, OF_TRAJECT + "kind = 'GUEST'"));
        data.put("aliases", count(scope, OF_TRAJECT + "kind = 'GUEST' and alias is not null"));
        data.put("members", count(scope, OF_TRAJECT + "kind = 'MEMBER'"));
        data.put("guides", count(scope, OF_TRAJECT + "kind = 'FACILITATOR'"));
        data.put(
                "addresses",
                count(scope, " from digest_subscription where participant_id in (select id" + OF_TRAJECT + "1 = 1)"));
        data.put(
                "texts",
                count(scope, " from criterion" + OF_BOARDS)
                        + count(scope, " from entry" + OF_BOARDS)
                        + count(scope, " from feedback" + OF_BOARDS));
        data.put(
                "voices",
                count(scope, " from poll_voice where poll_id in (select id from poll where traject_id = :traject)"));
        return data;
    }

    /** Devices and links that open something at this moment, by the last part of the key of their name. */
    Map<String, Long> access(Scope scope) {
        scope.requireTraject();
        var access = new LinkedHashMap<String, Long>();
        access.put("desks", valid(scope, "c.purpose = 'FACILITATOR' and c.seat like 'regie-%'"));
        access.put("workplaces", valid(scope, "c.purpose = 'FACILITATOR' and c.seat like 't-%'"));
        access.put("members", valid(scope, "c.purpose = 'MEMBER'"));
        access.put("guests", valid(scope, "c.purpose = 'GUEST'"));
        access.put("halls", valid(scope, "c.purpose = 'HALL'"));
        access.put(
                "links",
                valid(scope, "c.purpose in ('OWNER_LINK', 'GUIDE_LINK', 'SPARE_LINK', 'MEMBER_LINK', 'MEMBER_MAIL')"));
        return access;
    }

    private long valid(Scope scope, String and) {
        return count(scope, VALID + and);
    }

    private long count(Scope scope, String from) {
        return jdbc.sql("select count(*)" + from)
                .param("traject", scope.traject().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
