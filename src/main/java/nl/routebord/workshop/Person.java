package nl.routebord.workshop;

import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What the product knows of somebody who takes part: at most an alias and a group. */
public record Person(
        ParticipantId id, @Nullable String alias, @Nullable String group) {}
