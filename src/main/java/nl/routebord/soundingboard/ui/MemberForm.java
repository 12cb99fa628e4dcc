package nl.routebord.soundingboard.ui;

import java.util.Arrays;
import java.util.List;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.MemberBoard;
import nl.routebord.soundingboard.Membership;
import nl.routebord.soundingboard.Profile;

/** What staff say of a member, the same when inviting and when changing. */
final class MemberForm {

    private MemberForm() {}

    static RbForm fill(RbForm form, List<MemberBoard.Choice> groups) {
        return form.text(
                        "alias",
                        Words.say("soundingboard.form.alias"),
                        Words.say("soundingboard.form.alias.hint"),
                        Membership.MAX_ALIAS)
                .select(
                        "profile",
                        Words.say("soundingboard.form.profile"),
                        null,
                        Words.say("soundingboard.form.choose"),
                        Arrays.stream(Profile.values())
                                .map(one ->
                                        new Option(one.name().toLowerCase(java.util.Locale.ROOT), Words.say(one.key())))
                                .toArray(Option[]::new))
                .select(
                        "group",
                        Words.say("soundingboard.form.group"),
                        Words.say("soundingboard.form.group.hint"),
                        Words.say("soundingboard.form.none"),
                        groups.stream()
                                .map(one -> new Option(one.id().toString(), one.name(), true))
                                .toArray(Option[]::new))
                .day("since", Words.say("soundingboard.form.since"), Words.say("soundingboard.form.since.hint"))
                .day("until", Words.say("soundingboard.form.until"), Words.say("soundingboard.form.until.hint"));
    }
}
