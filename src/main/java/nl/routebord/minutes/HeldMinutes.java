package nl.routebord.minutes;

import java.time.LocalDate;
import java.util.UUID;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds minutes still until the present transaction ends: whoever writes while somebody locks them waits, and is refused then.
 */
@Component
class HeldMinutes {

    private final JdbcClient jdbc;

    HeldMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In which phase they are, and the last day of reactions where there is one. */
    record Held(Stage stage, @Nullable LocalDate until) {}

    /** Refuses {@code minutes.refused.gone} where they are not of this traject. */
    Held of(Scope scope, UUID minutes) {
        return jdbc.sql("select phase, reactions_until from evening_minutes where id = ? and traject_id = ? for update")
                .params(minutes, scope.traject().value())
                .query((row, n) -> new Held(
                        Stage.valueOf(row.getString("phase")), row.getObject("reactions_until", LocalDate.class)))
                .optional()
                .orElseThrow(() -> Refusal.because("minutes.refused.gone"));
    }
}
