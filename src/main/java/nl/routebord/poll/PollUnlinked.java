package nl.routebord.poll;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Voices of a poll are written anew without what they came by: the hash of a cookie, or the number of a form that somebody may
 * still have. What was pasted and never taken in goes too, and the key of the cookies.
 */
@Component
class PollUnlinked implements Unlinks {

    private final JdbcClient jdbc;

    PollUnlinked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.staff("poll", "made_by", "counted_by"), Unlink.staff("poll_sheet", "who"));
    }

    @Override
    public boolean alsoUnlink(TrajectId traject) {
        var sheets = jdbc.sql(
                        "delete from poll_sheet where poll_id in (select p.id from poll p where p.traject_id = ?)")
                .param(traject.value())
                .update();
        if (sheets > 0) {
            return true;
        }
        var next = jdbc.sql("""
                select p.id from poll p where p.traject_id = ? and exists (select 1 from poll_voice v
                where v.poll_id = p.id and v.sender <> cast(v.id as varchar(64))) order by p.id limit 1""").param(traject.value()).query(UUID.class).optional();
        next.ifPresent(this::anew);
        return next.isPresent();
    }

    private record Voice(
            UUID id,
            String way,
            UUID option,
            @Nullable UUID group,
            @Nullable String words) {}

    private void anew(UUID poll) {
        var voices = jdbc.sql("select way, option_id, group_id, words from poll_voice where poll_id = ?")
                .param(poll)
                .query((row, n) -> new Voice(
                        UUID.randomUUID(),
                        row.getString("way"),
                        row.getObject("option_id", UUID.class),
                        row.getObject("group_id", UUID.class),
                        row.getString("words")))
                .list();
        jdbc.sql("delete from poll_voice where poll_id = ?").param(poll).update();
        voices.stream()
                .sorted(Comparator.comparing(Voice::id))
                .forEach(voice -> jdbc.sql(
                                "insert into poll_voice (id, poll_id, way, sender, option_id, group_id, words)"
                                        + " values (?, ?, ?, ?, ?, cast(? as uuid), cast(? as varchar))")
                        .params(Arrays.asList(
                                voice.id, poll, voice.way, voice.id.toString(), voice.option, voice.group, voice.words))
                        .update());
        jdbc.sql("update poll set voice_key = ? where id = ?")
                .params(UUID.randomUUID().toString() + UUID.randomUUID(), poll)
                .update();
    }
}
