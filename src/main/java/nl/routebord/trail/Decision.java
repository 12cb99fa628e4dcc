package nl.routebord.trail;

import java.time.Instant;
import java.time.LocalDate;

/** What was decided (vastgesteld) about an item, why, and the day on which it is looked at again. */
public record Decision(String title, String reason, LocalDate reviewOn, Instant at) {}
