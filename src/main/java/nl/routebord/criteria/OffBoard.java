package nl.routebord.criteria;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points that are off the board, in the present transaction. Who calls holds the point first. */
@Component
class OffBoard {

    /** Of removal {@code r} of criterion {@code c}: its writer took it back, so that it is on no list of one's own either. */
    static final String NOT_WITHDRAWN = "and (r.at is null or r.hidden_for is not null or r.who <> c.author)";

    private final JdbcClient jdbc;
    private final Links links;
    private final Clock clock;

    OffBoard(JdbcClient jdbc, Links links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    /** Takes it off; false where it was off already. Without a reason it was taken back, or never brought in. */
    boolean put(Scope scope, ActivityView activity, UUID item, @Nullable HideReason reason) {
        var fresh = jdbc.sql("""
                        insert into criterion_removal (criterion_id, who, at, hidden_for)
                        values (?, ?, ?, cast(? as varchar(20))) on conflict do nothing""")
                        .params(Arrays.asList(
                                item,
                                scope.speaker().value(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                reason == null ? null : reason.name()))
                        .update()
                == 1;
        if (fresh) {
            links.veil(scope, item, activity.id(), true);
        }
        return fresh;
    }

    /** Says why something was hidden that was hidden without a reason; false where there was one, or it stands. */
    boolean explain(UUID item, HideReason reason) {
        return jdbc.sql("update criterion_removal set hidden_for = ? where criterion_id = ? and hidden_for = ?")
                        .params(reason.name(), item, HideReason.UNSAID.name())
                        .update()
                == 1;
    }

    /** Puts it back; false where it stood there already. */
    boolean back(Scope scope, ActivityView activity, UUID item) {
        var was = jdbc.sql("delete from criterion_removal where criterion_id = ?")
                        .param(item)
                        .update()
                == 1;
        if (was) {
            links.veil(scope, item, activity.id(), false);
        }
        return was;
    }

    /** Its writer gave it other words, and the desk looks again. */
    void mended(UUID item) {
        jdbc.sql("update criterion_removal set mended_at = ? where criterion_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), item)
                .update();
    }

    /** Whatever it is called elsewhere, it is called by its words of now: a name that was taken out of them stands nowhere. */
    void renamed(Scope scope, ActivityView activity, UUID item, Wording text) {
        links.rename(scope, new Links.End(item, activity.id(), text.name()));
    }

    /** Why it is hidden; empty for one that stands, and for one that was just taken off. */
    Optional<HideReason> reason(UUID item) {
        return jdbc.sql("select hidden_for from criterion_removal where criterion_id = ? and hidden_for is not null")
                .param(item)
                .query((ResultSet row, int n) -> HideReason.valueOf(row.getString("hidden_for")))
                .optional();
    }
}
