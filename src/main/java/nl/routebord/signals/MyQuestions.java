package nl.routebord.signals;

import java.util.Set;

/** The questions one person asked, and those this person wants to know too. */
public record MyQuestions(Set<QuestionId> asked, Set<QuestionId> supported) {}
