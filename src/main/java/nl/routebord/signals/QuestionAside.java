package nl.routebord.signals;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Aside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions to the facilitator: they stand beside no board, but beside the evening. */
@Component
class QuestionAside implements Aside {

    private final JdbcClient jdbc;
    private final Attending attending;

    QuestionAside(JdbcClient jdbc, Attending attending) {
        this.jdbc = jdbc;
        this.attending = attending;
    }

    @Override
    public String kind() {
        return Questions.ASIDE;
    }

    @Override
    public Shelf shelf() {
        return new Shelf("room_question", "author", "", Questions.MAX_TEXT);
    }

    @Override
    public Optional<Home> home(Scope scope, UUID item, boolean toWrite) {
        var evening = scope.isStaff() ? scope.evening() : attending.speaking(scope);
        return jdbc.sql("select id from room_question where id = ? and workshop_id = ?")
                .params(item, evening.value())
                .query(UUID.class)
                .optional()
                .map(there -> new Home(null, Questions.board(evening), who -> Questions.mine(evening, who)));
    }
}
