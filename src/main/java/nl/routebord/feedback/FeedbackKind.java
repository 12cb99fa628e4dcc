package nl.routebord.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Input;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.OwnActs;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Feedback as one kind of activity. */
@Component
class FeedbackKind implements Kind {

    private final JdbcClient jdbc;
    private final LineageRows lineages;
    private final FeedbackRecord record;

    FeedbackKind(JdbcClient jdbc, LineageRows lineages, FeedbackRecord record) {
        this.lineages = lineages;
        this.record = record;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return Feedback.KIND;
    }

    /** Nothing to prepare: a feedback board starts empty, what people speak of comes from the other activities. */
    @Override
    public void prepare(ActivityView activity, ActivityPreset preset) {}

    /** Nothing to do: a phase changes no words, and steering tells the screens itself. */
    @Override
    public void onPhase(ActivityView activity, Phase from, Phase to) {}

    /** What comes too late can be said next time; it opens again as it was. */
    @Override
    public boolean closesSlowly() {
        return false;
    }

    /** Not applicable: feedback has no rounds. */
    /** People answer without reading each other, and see it all at once. */
    @Override
    public boolean hidesWhole() {
        return true;
    }

    @Override
    public boolean asksAgain() {
        return false;
    }

    @Override
    public List<Mine> mine(TrajectId traject, ParticipantId who) {
        var later = lineages.later(traject);
        return jdbc.sql("""
                select f.id, f.activity_id, f.sort, f.text, f.version, f.given_at, f.removed_at, f.hidden_for, f.mended_at, a.phase
                from feedback f join activity a on a.id = f.activity_id
                where f.traject_id = ? and f.author = ? and f.withdrawn_at is null order by f.given_at desc, f.id""")
                .params(traject.value(), who.value())
                .query((row, n) -> mine(row, later.get(row.getObject("id", UUID.class))))
                .list();
    }

    /** What the facilitator put in another reaction reads as it was, with what it became; nobody changes it by itself. */
    private static Mine mine(ResultSet row, MyFeedback.@Nullable Later later) throws SQLException {
        var text = later == null ? null : later.text();
        return new Mine(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("text"),
                        later == null || text == null ? null : new Later(later.lead(), text),
                        later == null || text != null ? standing(row) : later.lead(),
                        asks(row),
                        row.getObject("given_at", OffsetDateTime.class).toInstant())
                .of(row.getObject("id", UUID.class))
                .may(later == null ? acts(row) : null);
    }

    /** What the facilitator took off without a reason can only be taken back; what is hidden may be mended. */
    private static OwnActs acts(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var item = Map.of("item", id.toString());
        var hidden = Hidden.read(row) != null;
        var edit = new OwnActs.Edit(
                "feedback.edit",
                "feedback.edit:" + id,
                Map.of(
                        "item",
                        id.toString(),
                        "sort",
                        Sort.valueOf(row.getString("sort")).value()),
                row.getInt("version"),
                List.of(Input.typed(
                        "text",
                        Input.Control.LINES,
                        Text.of("feedback.form.edit"),
                        null,
                        Feedback.MAX,
                        row.getString("text"))),
                Text.of("feedback.act.edit"),
                Text.of("feedback.act.save"));
        var withdraw = new OwnActs.Withdraw(
                "feedback.withdraw",
                item,
                Text.of("feedback.act.withdraw"),
                Text.of("feedback.act.withdraw.sure"),
                Text.of("feedback.answer.withdrawn"));
        return new OwnActs(id, row.getObject("removed_at") != null && !hidden ? null : edit, withdraw, hidden, null);
    }

    private static Text standing(ResultSet row) throws SQLException {
        var hidden = Hidden.read(row);
        if (hidden != null) {
            return hidden.reason().told(hidden.mended());
        }
        return Text.of(row.getObject("removed_at") == null ? "feedback.mine.stands" : "feedback.mine.removed");
    }

    /** True where other words would help, and they can still be typed. */
    private static boolean asks(ResultSet row) throws SQLException {
        var hidden = Hidden.read(row);
        return hidden != null
                && hidden.asks()
                && Phase.valueOf(row.getString("phase")).takesVoices();
    }

    /** Not applicable: feedback speaks of the model, it is no part of it. */
    @Override
    public List<Outcome> outcome(ActivityId activity) {
        return List.of();
    }

    @Override
    public Recorded recorded(ActivityView activity) {
        return record.of(activity);
    }
}
