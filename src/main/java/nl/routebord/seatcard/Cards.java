package nl.routebord.seatcard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of cards. {@code hold} keeps a card to this transaction, so that of many taps at once one is the first. */
@Repository
class Cards {

    private static final String SELECT = """
            select c.id, c.workshop_id, c.number, c.group_id, g.name as group_name, c.table_name, c.generation, c.secret_hash,
            c.participant_id, c.used_at, c.used_on, c.used_by, c.revoked_at
            from seat_card c left join participant_group g on g.id = c.group_id where\s""";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Cards(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** All cards of a workshop by number. */
    List<SeatCard> of(WorkshopId workshop) {
        return jdbc.sql(SELECT + "c.workshop_id = ? order by c.number")
                .param(workshop.value())
                .query(Cards::read)
                .list();
    }

    /** The card with this secret, also when it was used or taken back. */
    Optional<SeatCard> bySecret(String secret) {
        return one("c.secret_hash = ?", secrets.hash(secret));
    }

    /** The card that gives somebody a voice now, or gave it before it was taken back. */
    Optional<SeatCard> of(ParticipantId who) {
        return one("c.participant_id = ?", who.value());
    }

    /** Looks at the hash once more: while this waited, the card may have got another secret. */
    Optional<SeatCard> holdBySecret(String secret) {
        var hash = secrets.hash(secret);
        return held("secret_hash = ?", hash).filter(card -> card.hash().equals(hash));
    }

    Optional<SeatCard> hold(WorkshopId workshop, CardNumber number) {
        return held("workshop_id = ? and number = ?", workshop.value(), number.value());
    }

    void add(WorkshopId workshop, CardNumber number, Pile pile, ParticipantId by) {
        var id = new CardId(UUID.randomUUID());
        jdbc.sql("""
                insert into seat_card
                (id, workshop_id, number, group_id, table_name, generation, secret_hash, issued_at, issued_by)
                values (?, ?, ?, ?, ?, 1, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        workshop.value(),
                        number.value(),
                        pile.group(),
                        pile.table(),
                        hash(id, 1),
                        now(),
                        by.value()))
                .update();
    }

    void use(SeatCard card, ParticipantId who, SeatCard.Use on, @Nullable String tap) {
        jdbc.sql("update seat_card set participant_id = ?, used_at = ?, used_on = ?, used_by = ? where id = ?")
                .params(Arrays.asList(
                        who.value(),
                        now(),
                        on.name(),
                        tap == null ? null : secrets.hash(tap),
                        card.id().value()))
                .update();
    }

    void revoke(SeatCard card, ParticipantId by) {
        jdbc.sql("update seat_card set revoked_at = ?, revoked_by = ? where id = ?")
                .params(now(), by.value(), card.id().value())
                .update();
    }

    /** Another secret, unused and valid; whose voice it is stays, so that nobody votes twice. */
    void renew(SeatCard card, ParticipantId by) {
        var generation = card.generation() + 1;
        jdbc.sql("""
                update seat_card set generation = ?, secret_hash = ?, issued_at = ?, issued_by = ?, used_at = null,
                used_by = null, revoked_at = null, revoked_by = null where id = ?""")
                .params(
                        generation,
                        hash(card.id(), generation),
                        now(),
                        by.value(),
                        card.id().value())
                .update();
    }

    /**
     * The secret to print. Empty where the key beside the database is another one than when the card was made: what would be
     * printed then opens nothing.
     */
    Optional<String> secret(SeatCard card) {
        return Optional.of(secrets.stable(SeatCard.purpose(card.id(), card.generation())))
                .filter(secret -> secrets.hash(secret).equals(card.hash()));
    }

    boolean isTapOf(SeatCard card, String tap) {
        return secrets.hash(tap).equals(card.tap());
    }

    private String hash(CardId id, int generation) {
        return secrets.hash(secrets.stable(SeatCard.purpose(id, generation)));
    }

    private Optional<SeatCard> held(String condition, Object... values) {
        return jdbc.sql("select id from seat_card where " + condition + " for update")
                .params(values)
                .query(UUID.class)
                .optional()
                .flatMap(id -> one("c.id = ?", id));
    }

    private Optional<SeatCard> one(String condition, Object value) {
        return jdbc.sql(SELECT + condition).param(value).query(Cards::read).optional();
    }

    private static SeatCard read(ResultSet row, int n) throws SQLException {
        var who = row.getObject("participant_id", UUID.class);
        var on = row.getString("used_on");
        return new SeatCard(
                new CardId(row.getObject("id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                new CardNumber(row.getInt("number")),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"),
                row.getString("table_name"),
                row.getInt("generation"),
                row.getString("secret_hash"),
                who == null ? null : new ParticipantId(who),
                row.getObject("used_at") != null,
                on == null ? null : SeatCard.Use.valueOf(on),
                row.getString("used_by"),
                row.getObject("revoked_at") != null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
