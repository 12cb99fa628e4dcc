package nl.routebord.house.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routebord.house.ActKind;
import nl.routebord.house.LogQuery;
import nl.routebord.house.Logbook;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** A form of the browser itself: what is looked for stands in the address, so it can be kept and sent on. */
@Tag("form")
final class LogFilter extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    LogFilter(LogQuery asked, Logbook.Page page) {
        getElement()
                .setAttribute("method", "get")
                .setAttribute("action", "/beheer")
                .setAttribute("class", "log-filter");
        var trajects = new LinkedHashMap<String, String>();
        page.trajects().forEach((id, name) -> trajects.put(id.toString(), name));
        list("traject", "house.log.filter.traject", trajects, asked.traject());
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(ActKind.values()).forEach(kind -> kinds.put(kind.word(), Words.say("house.kind." + kind.word())));
        list(
                "soort",
                "house.log.filter.kind",
                kinds,
                asked.kind() == null ? null : asked.kind().word());
        var whos = new LinkedHashMap<String, String>();
        page.actors().forEach(who -> whos.put(who.actor(), LineWords.who(who)));
        list("wie", "house.log.filter.who", whos, asked.actor());
        var day = new Element("input").setAttribute("type", "date").setAttribute("name", "dag");
        if (asked.day() != null) {
            day.setAttribute("value", asked.day().toString());
        }
        field("house.log.filter.day", day);
        var send = RbForm.button(Words.say("house.log.filter.send"));
        send.addClassName("main");
        add(send);
    }

    private void list(String name, String label, Map<String, String> options, @Nullable Object chosen) {
        var select = new Element("select").setAttribute("name", name);
        select.appendChild(new Element("option").setAttribute("value", "").setText(Words.say("house.log.filter.all")));
        options.forEach((value, words) -> {
            var option = Stored.text(
                    new Element("option").setAttribute("value", value).setText(words));
            if (chosen != null && value.equals(chosen.toString())) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        field(label, select);
    }

    private void field(String label, Element control) {
        var words = new Element("label").appendChild(new Element("span").setText(Words.say(label)), control);
        getElement()
                .appendChild(new Element("div").setAttribute("class", "field").appendChild(words));
    }
}
