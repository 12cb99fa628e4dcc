package nl.routebord.staff;

/** A provider is set, but this setting of it is missing or cannot be used; the product does not start. Never holds a value. */
public final class OidcSettingFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    OidcSettingFault(String setting) {
        super(setting + " is missing or cannot be used");
        this.setting = setting;
    }

    /** The name of the setting, for example {@code ROUTEBORD_OIDC_CLIENT_ID}. */
    public String setting() {
        return setting;
    }
}
