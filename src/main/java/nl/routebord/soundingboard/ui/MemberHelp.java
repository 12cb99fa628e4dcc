package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;

/** Help at home: who reads what one writes, and the other language. */
final class MemberHelp extends Section {

    private static final long serialVersionUID = 1L;

    /** {@code page} is the address of this home, to come back to. */
    MemberHelp(String page) {
        addClassName("panel");
        add(
                new H2(Words.say("soundingboard.help.title")),
                new H3(Words.say("soundingboard.help.who.title")),
                new Paragraph(Words.say("soundingboard.help.who.text")),
                new LanguageLink(page),
                HouseLinks.here());
    }
}
