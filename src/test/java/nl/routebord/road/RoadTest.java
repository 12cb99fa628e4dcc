package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class RoadTest {

    @Autowired
    private Road road;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private final AtomicInteger changes = new AtomicInteger();
    private final CommandId command = Cast.command();
    private Scope fatima;

    @BeforeEach
    void fatimaIsThere() {
        fatima = cast.evening().fatima();
    }

    @Test
    void the_same_command_twice_counts_once_and_gets_the_same_answer() {
        var first = send(fatima, command);
        var again = send(fatima, command);

        assertThat(again).isEqualTo(first);
        assertThat(changes).hasValue(1);
    }

    @Test
    void an_answer_with_places_comes_back_whole() {
        var answer = Answer.of("x.y", Map.of("name", "Zeg het in gewone taal 🙂", "n", 3));
        assertThat(send(fatima, command, () -> answer)).isEqualTo(answer);
        assertThat(send(fatima, command, () -> answer)).isEqualTo(answer);
    }

    @Test
    void fifty_of_the_same_command_at_once_count_once_and_all_get_the_same_answer() throws Exception {
        var answers = AtOnce.all(50, n -> () -> Retry.once(() -> send(fatima, command)));

        assertThat(answers).hasSize(50).containsOnly(answers.getFirst());
        assertThat(rows(fatima)).isEqualTo(1);
        assertThat(answers.getFirst().text().places()).isEqualTo(Map.of("n", changes.get()));
    }

    @Test
    void another_command_and_another_person_count_for_themselves() {
        var jan = cast.evening().jan();
        send(fatima, command);
        send(fatima, Cast.command());
        send(jan, command);

        assertThat(changes).hasValue(3);
    }

    @Test
    void a_refusal_spends_nothing_so_the_same_command_may_succeed_later() {
        assertThatThrownBy(() -> send(fatima, command, () -> {
                    throw Refusal.because("workshop.refused.closed");
                }))
                .hasMessage("workshop.refused.closed");
        assertThat(rows(fatima)).isZero();

        assertThat(send(fatima, command)).isEqualTo(answer(1));
    }

    @Test
    void who_only_reads_cannot_send() {
        assertThatThrownBy(() -> send(cast.evening().hall(), command)).hasMessage("shared.refused.readonly");
        assertThat(changes).hasValue(0);
    }

    @Test
    void outside_a_transaction_nothing_is_carried_out() {
        assertThatThrownBy(() -> road.once(fatima, command, () -> answer(changes.incrementAndGet())))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(changes).hasValue(0);
    }

    @Test
    void who_lost_a_race_for_a_lock_tries_once_more() {
        var tries = new AtomicInteger();
        assertThat(Retry.once(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new CannotAcquireLockException("held by another");
                    }
                    return send(fatima, command);
                }))
                .isEqualTo(answer(1));
        assertThatThrownBy(() -> Retry.once(() -> {
                    tries.incrementAndGet();
                    throw new CannotAcquireLockException("held by another");
                }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(tries).hasValue(4);
    }

    @Test
    void a_refusal_is_final_and_not_tried_again() {
        assertThatThrownBy(() -> Retry.once(() -> {
                    changes.incrementAndGet();
                    throw Refusal.because("workshop.refused.closed");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(changes).hasValue(1);
    }

    private Answer send(Scope scope, CommandId id) {
        return send(scope, id, () -> answer(changes.incrementAndGet()));
    }

    private Answer send(Scope scope, CommandId id, Supplier<Answer> change) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> road.once(scope, id, change)));
    }

    private static Answer answer(int n) {
        return Answer.of("road.answer.known", Map.of("n", n));
    }

    private int rows(Scope scope) {
        return jdbc.sql("select count(*) from command where participant_id = ?")
                .param(scope.speaker().value())
                .query(Integer.class)
                .single();
    }
}
