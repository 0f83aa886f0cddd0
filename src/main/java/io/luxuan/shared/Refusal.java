package io.luxuan.shared;

import java.util.Map;

/**
 * A command that the rules do not allow. The code is a key of the message bundles ({@code refusal.<code>}), where the
 * Chinese text stands; fields hold further codes for single form fields. Nothing has been changed when it is thrown.
 */
public class Refusal extends RuntimeException {
    private final String code;
    private final transient Object[] arguments;
    private final transient Map<String, String> fields;

    public Refusal(String code, Object... arguments) {
        this(code, Map.of(), arguments);
    }

    public Refusal(String code, Map<String, String> fields, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
        this.fields = fields;
    }

    public String code() {
        return code;
    }

    public String messageKey() {
        return "refusal." + code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Field name to message key. */
    public Map<String, String> fields() {
        return fields == null ? Map.of() : fields;
    }
}
