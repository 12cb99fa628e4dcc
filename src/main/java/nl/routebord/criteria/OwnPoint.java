package nl.routebord.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Input;
import nl.routebord.workshop.Input.Control;
import nl.routebord.workshop.OwnActs;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a point of their own: by the rules of {@link Criteria#edit} and {@link Withdrawals#withdraw}. Its
 * present text is changed, also where another worded it. What is hidden is mended, as with cards.
 */
final class OwnPoint {

    private OwnPoint() {}

    /**
     * Null for what is off the board without a reason, and while two texts wait for a choice: the choice comes first. The row
     * has the point with its removal and its {@code rivals}.
     */
    static @Nullable OwnActs acts(ResultSet row) throws SQLException {
        var hidden = Hidden.read(row) != null;
        if (!hidden && (row.getObject("removed_at") != null || row.getInt("rivals") > 0)) {
            return null;
        }
        var id = row.getObject("id", UUID.class);
        var edit = new OwnActs.Edit(
                "criteria.edit",
                "criteria.edit:" + id,
                Map.of("item", id.toString()),
                row.getInt("version"),
                List.of(
                        Input.typed(
                                "name",
                                Control.LINE,
                                Text.of("criteria.name"),
                                Text.of("criteria.name.hint"),
                                Wording.NAME_MAX,
                                row.getString("name")),
                        Input.typed(
                                "sentence",
                                Control.LINES,
                                Text.of("criteria.sentence"),
                                null,
                                Wording.SENTENCE_MAX,
                                row.getString("sentence"))),
                Text.of("criteria.edit"),
                Text.of("criteria.edit.save"));
        var withdraw = new OwnActs.Withdraw(
                "criteria.withdraw",
                Map.of("item", id.toString()),
                Text.of("criteria.withdraw"),
                Text.of("criteria.withdraw.sure"),
                Text.of("criteria.answer.withdrawn"));
        return new OwnActs(id, edit, hidden ? null : withdraw, hidden, null);
    }
}
