package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** The form for a point that is made by hand. */
final class MakePoint extends Div {

    private static final long serialVersionUID = 1L;

    private final LiveSelect watcher = Pieces.watcher();

    MakePoint(String seat) {
        add(Pieces.fields(RbForm.of("evaluation.make", seat).key("evaluation.make"), watcher)
                .submit(Words.say("evaluation.make.send")));
    }

    void groups(List<String> groups) {
        watcher.show(Pieces.watchers(groups, ""));
    }
}
