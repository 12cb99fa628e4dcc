package nl.routebord.ballot.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.MyBallot;

/** The parts in the order of one person, and that order as a form sends it. */
final class Order {

    private Order() {}

    /** By own places in a ranking, else as the list has them. */
    static List<BallotOption> of(Question question, MyBallot mine) {
        if (question.asking().method() != Method.RANKING) {
            return question.standing();
        }
        return question.standing().stream()
                .sorted(Comparator.comparing(option ->
                        mine.on(option.id()).map(MyBallot.MyVote::mark).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    static String text(List<BallotOption> order) {
        return order.stream().map(option -> option.id().toString()).collect(Collectors.joining(","));
    }

    /** The same order with these two places swapped; places from 0. */
    static String swapped(List<BallotOption> order, int one, int other) {
        var next = new ArrayList<>(order);
        Collections.swap(next, one, other);
        return text(next);
    }
}
