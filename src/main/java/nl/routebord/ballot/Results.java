package nl.routebord.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What closed rounds published, with the reasons and the receipts that belong to it. */
@Repository
class Results {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Results(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A reason, without who gave it. */
    record Why(OptionId option, int mark, String text) {}

    record Kept(Published figures, String checksum) {}

    /** The checksum (SHA-256 of the figures as kept) lets a printed result be compared; it covers no ballot and no receipt. */
    void keep(RoundId round, Published figures) {
        var text = json.writeValueAsString(figures);
        jdbc.sql("insert into ballot_result (round_id, figures, checksum) values (?, ?, ?)")
                .params(round.value(), text, sha256(text))
                .update();
    }

    Optional<Kept> of(RoundId round) {
        return jdbc.sql("select figures, checksum from ballot_result where round_id = ?")
                .param(round.value())
                .query((row, n) ->
                        new Kept(json.readValue(row.getString("figures"), Published.class), row.getString("checksum")))
                .optional();
    }

    /** Calls a part otherwise in a result that is out: no figure changes, the checksum does. */
    void reword(RoundId round, OptionId option, String name) {
        of(round).map(Kept::figures).ifPresent(figures -> {
            var text = json.writeValueAsString(figures.calling(option, name));
            jdbc.sql("update ballot_result set figures = ?, checksum = ? where round_id = ?")
                    .params(text, sha256(text), round.value())
                    .update();
        });
    }

    void keepReceipts(RoundId round, List<String> sorted) {
        sorted.forEach(code -> jdbc.sql("insert into ballot_receipt (round_id, code) values (?, ?)")
                .params(round.value(), code)
                .update());
    }

    List<String> receipts(RoundId round) {
        return jdbc.sql("select code from ballot_receipt where round_id = ? order by code")
                .param(round.value())
                .query(String.class)
                .list();
    }

    /** All reasons of a closed round, by the alphabet and not as they came in: the order could tell who wrote what. */
    List<Why> reasons(RoundId round) {
        return jdbc.sql("""
                select option_id, mark, reason from sealed_ballot where round_id = ? and reason is not null
                union all
                select v.option_id, v.mark, v.reason from vote v join ballot_option o on o.id = v.option_id
                where v.round_id = ? and v.reason is not null and o.removed_at is null
                order by 3, 2""")
                .params(round.value(), round.value())
                .query((row, n) -> new Why(
                        new OptionId(row.getObject("option_id", UUID.class)),
                        row.getInt("mark"),
                        row.getString("reason")))
                .list();
    }

    /** Words that are hidden under a part, by their {@link Tally.Reason#key}. */
    record HiddenWords(OptionId option, String key) {}

    Set<HiddenWords> hidden(RoundId round) {
        return jdbc
                .sql("select option_id, words from ballot_reason_hidden where round_id = ?")
                .param(round.value())
                .query((row, n) ->
                        new HiddenWords(new OptionId(row.getObject("option_id", UUID.class)), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** False where they were hidden already. */
    boolean hide(RoundId round, OptionId option, String key) {
        return jdbc.sql("""
                insert into ballot_reason_hidden (round_id, option_id, words) values (?, ?, ?)
                on conflict do nothing""").params(round.value(), option.value(), key).update() == 1;
    }

    /** False where they stood there already. */
    boolean show(RoundId round, OptionId option, String key) {
        return jdbc.sql("delete from ballot_reason_hidden where round_id = ? and option_id = ? and words = ?")
                        .params(round.value(), option.value(), key)
                        .update()
                == 1;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
