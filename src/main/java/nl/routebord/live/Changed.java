package nl.routebord.live;

/** Something under this topic has changed. Published inside the writing transaction, heard after its commit. */
public record Changed(Topic topic) {}
