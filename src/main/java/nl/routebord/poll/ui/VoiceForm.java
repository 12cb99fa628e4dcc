package nl.routebord.poll.ui;

import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollVoices;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;

/** The fields of one voice: what one chooses, and what one may add. Also for staff who types in a paper form. */
final class VoiceForm {

    private VoiceForm() {}

    /** For everybody with the link. It stays filled: what was chosen may be changed until the close. */
    static RbForm of(Poll poll, List<Groups.Group> groups, PollVoices.@Nullable Own own) {
        var form = fields(
                        RbForm.of("poll.cast", "").key("peiling:" + poll.code()).to(poll.path() + "/stem"),
                        poll,
                        groups)
                .keep()
                .latest()
                .submit(Words.say("poll.go"));
        if (own != null) {
            form.initial("option", own.option().toString())
                    .initial("group", own.group() == null ? "" : own.group().toString())
                    .initial("words", own.words());
        }
        return form;
    }

    static RbForm fields(RbForm form, Poll poll, List<Groups.Group> groups) {
        form.choice(
                "option",
                Words.say("poll.option"),
                poll.options().stream()
                        .map(option -> new Option(option.id().toString(), label(option), true))
                        .toArray(Option[]::new));
        var open = poll.open();
        if (open != null) {
            form.area("words", open, Words.say("poll.words.hint"), Poll.WORDS);
        }
        if (poll.asksGroup()) {
            form.select(
                    "group",
                    Words.say("poll.group"),
                    Words.say("poll.group.hint"),
                    Words.say("poll.group.none"),
                    groups.stream()
                            .map(group -> new Option(group.id().toString(), group.name(), true))
                            .toArray(Option[]::new));
        }
        return form;
    }

    static String label(Part option) {
        return option.sentence().isEmpty()
                ? option.name()
                : Words.say("poll.option.line", Map.of("name", option.name(), "sentence", option.sentence()));
    }
}
