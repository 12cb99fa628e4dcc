package nl.routebord.trail;

import java.time.LocalDate;

/** It has become another day in the Netherlands; told once on every node. What follows from dates alone reads otherwise now. */
public record DayBegan(LocalDate today) {}
