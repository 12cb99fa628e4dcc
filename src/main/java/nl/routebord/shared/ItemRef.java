package nl.routebord.shared;

import java.util.UUID;

/** Any item somebody can point at, link, or raise a concern about: a criterion, a component, a piece of feedback. */
public record ItemRef(String kind, UUID id) {}
