package nl.routebord.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.ui.spi.CellWords;
import nl.routebord.register.RegisterKind;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The total of the column that has one, and of each answer to the first question with choices. Away on lists without. */
final class Sum extends Div {

    private final Paragraph all = Html.paragraph("sum");
    private final Div parts = new Div();

    Sum() {
        addClassName("sums");
        parts.addClassName("sum-parts");
        add(all, parts);
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        var shape = board.shape();
        var total = shape.settings().getOrDefault(RegisterKind.TOTAL, "");
        var amounts = shape.cells().stream()
                .filter(field -> field.label().equals(total))
                .findFirst();
        Html.hide(this, amounts.isEmpty() || board.total() == 0);
        amounts.ifPresent(field -> {
            Html.text(all, Words.say("register.sum") + " " + CellWords.money(sum(board, field, null, "")));
            parts.removeAll();
            shape.cells().stream()
                    .filter(one -> one.type() == FieldType.CHOICE)
                    .findFirst()
                    .ifPresent(choice -> choice.options()
                            .forEach(option -> parts.add(new Span(
                                    Stored.text(new Span(option)),
                                    new Span(": " + CellWords.money(sum(board, field, choice, option)))))));
        });
    }

    private static BigDecimal sum(
            EntryBoard board, EntryField amounts, @org.jspecify.annotations.Nullable EntryField choice, String option) {
        return board.standing().stream()
                .filter(row -> choice == null || option.equals(row.value(choice.key())))
                .map(row -> row.value(amounts.key()))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
