package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** A list to choose from whose options come and go while somebody has it open: what is chosen stays chosen. */
public final class LiveSelect extends Div {

    private final Element select = new Element("select");
    private final Map<String, Element> options = new HashMap<>();

    /** One in which something has to be chosen. */
    public LiveSelect(String name, String label) {
        this(name, label, Words.say("workshop.board.choose"));
    }

    /** One that may stay as it is; {@code none} says what that means. */
    public LiveSelect(String name, String label, String none) {
        addClassName("field");
        var words = new Element("label").setText(label);
        select.setAttribute("name", name).setAttribute("aria-label", label);
        select.appendChild(new Element("option").setAttribute("value", "").setText(none));
        words.appendChild(select);
        getElement().appendChild(words, RbForm.wrong(name));
    }

    /** The options as they are now, in their order. */
    public void show(Map<String, String> now) {
        options.entrySet().removeIf(old -> {
            var gone = !now.containsKey(old.getKey());
            if (gone) {
                old.getValue().removeFromParent();
            }
            return gone;
        });
        now.forEach((id, name) -> {
            var option = options.computeIfAbsent(id, fresh -> {
                var made = Stored.text(new Element("option").setAttribute("value", fresh));
                select.appendChild(made);
                return made;
            });
            if (!name.equals(option.getText())) {
                Html.text(option, name);
            }
        });
    }
}
