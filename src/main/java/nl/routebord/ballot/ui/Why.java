package nl.routebord.ballot.ui;

import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Ballots;
import nl.routebord.ballot.Method;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** The question for the reason: the part's own one, or the usual one of the method. */
final class Why {

    private Why() {}

    /** Folded away: who does not want to say why never sees a field. What is added to the form afterwards is in the fold. */
    static RbForm fold(RbForm form, Method method, BallotOption option) {
        return ask(form.fold(Words.say("ballot.reason.fold")), method, option, "ballot.reason.hint");
    }

    /** Where the facilitator gives a part its own question. */
    static RbForm edit(RbForm form) {
        return form.text("ask", Words.say("ballot.ask"), Words.say("ballot.ask.hint"), Ballots.ASK);
    }

    static RbForm ask(RbForm form, Method method, BallotOption option, String hint) {
        var own = option.ask();
        var question = own.isEmpty() ? Words.say("ballot.reason.ask." + method.code()) : own;
        return form.area("reason", question, Words.say(hint), Ballots.REASON);
    }
}
