package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;

/** What a joined point came from: each text as it was, whose, and the support it had. */
final class Origins extends Div {

    private final Span title = new Span();
    private final OrderedList texts = new OrderedList();
    private List<CriteriaBoard.Origin> shown = List.of();
    private boolean counted;

    Origins() {
        addClassNames("gap", "small");
        texts.addClassNames("gap", "small");
    }

    void show(CriteriaBoard.Item item, boolean supportCounts) {
        if (getComponentCount() == 0) {
            add(Html.fold("more", Html.summary("", Icon.MERGE.create(), title), texts));
        }
        if (item.origins().equals(shown) && counted == supportCounts) {
            return;
        }
        shown = item.origins();
        counted = supportCounts;
        Html.text(title, Words.say("criteria.origins", Map.of("n", shown.size())));
        texts.removeAll();
        shown.forEach(origin -> texts.add(line(origin)));
    }

    private ListItem line(CriteriaBoard.Origin origin) {
        var line = Stored.text(new ListItem());
        line.getElement().appendChild(new Element("b").setText(origin.text().name()));
        if (!origin.text().sentence().isEmpty()) {
            line.getElement().appendChild(new Element("p").setText(origin.text().sentence()));
        }
        var from = Html.paragraph("from");
        var of = TypeIn.said(
                origin.by() == null ? "" : Words.say("criteria.by", Map.of("name", origin.by())), origin.viaDesk());
        var support = counted ? Words.say("criteria.origin.support", Map.of("n", origin.support())) : "";
        Html.say(from, of.isEmpty() || support.isEmpty() ? of + support : of + ". " + support);
        line.add(from);
        return line;
    }
}
