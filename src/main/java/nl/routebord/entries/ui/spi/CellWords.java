package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import nl.routebord.entries.EntryField;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** Says a kept value as people read it. */
public final class CellWords {

    private CellWords() {}

    /** The words; empty for an empty value. */
    public static String say(EntryField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case DATE -> Dates.figures(LocalDate.parse(value));
            case MONEY -> money(new BigDecimal(value));
            case NUMBER -> value.replace('.', ',');
            case YESNO -> "ja".equals(value) ? Words.say("entries.yes") : Words.say("entries.no");
            default -> value;
        };
    }

    /** An amount in euros, with cents only where there are any. */
    public static String money(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(Words.DUTCH);
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(amount);
    }

    /** The value in the page: a link as a link, stored words in their own language. */
    public static Component show(EntryField field, String value) {
        var words = say(field, value);
        if (field.type() == nl.routebord.entries.FieldType.LINK && !value.isEmpty()) {
            var link = new Anchor(value, value.replaceFirst("^https://", ""));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        var span = new Span(words);
        return FieldInputs.isStored(field.type()) ? Stored.text(span) : span;
    }
}
