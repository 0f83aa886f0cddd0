package io.luxuan.account.passkey;

import com.webauthn4j.util.Base64UrlUtil;
import io.luxuan.shared.actor.Person;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/** What browsers are asked, in the words of the standard (PublicKeyCredentialCreationOptionsJSON and …RequestOptionsJSON). */
final class Questions {
    private static final String SITE = "鲁选";
    private static final String VERIFICATION = "userVerification";

    private Questions() {}

    /** To make one. An owner is known to authenticators by the account's id, which says nothing of the person. */
    static Map<String, Object> make(Challenges.Issued issued, String host, Person owner, List<PasskeyRow> known) {
        Map<String, Object> options = asked(issued);
        options.put("rp", Map.of("id", host, "name", SITE));
        options.put("user", Map.of("id", handle(owner.id()), "name", owner.username(), "displayName", owner.name()));
        options.put("pubKeyCredParams", Ceremony.ALGORITHMS.stream()
                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue())).toList());
        options.put("excludeCredentials", known.stream().map(Questions::named).toList());
        options.put("authenticatorSelection", Map.of("residentKey", "preferred", VERIFICATION, "preferred"));
        options.put("attestation", "none");
        return said(issued, options);
    }

    /** To use one of the account's, beside its password. */
    static Map<String, Object> prove(Challenges.Issued issued, String host, List<PasskeyRow> known) {
        Map<String, Object> options = asked(issued);
        options.put("rpId", host);
        options.put("allowCredentials", known.stream().map(Questions::named).toList());
        options.put(VERIFICATION, "preferred");
        return said(issued, options);
    }

    /** To use any that the browser has, in the place of name and password. */
    static Map<String, Object> signIn(Challenges.Issued issued, String host) {
        Map<String, Object> options = asked(issued);
        options.put("rpId", host);
        options.put(VERIFICATION, "required");
        return said(issued, options);
    }

    static String handle(String account) {
        return Base64UrlUtil.encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> asked(Challenges.Issued issued) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("challenge", issued.challenge());
        options.put("timeout", Challenges.GOOD.toMillis());
        return options;
    }

    private static Map<String, Object> said(Challenges.Issued issued, Map<String, Object> options) {
        return Map.of("ticket", issued.ticket(), "options", options);
    }

    private static Map<String, Object> named(PasskeyRow row) {
        return Map.of("type", "public-key", "id", row.credentialId(),
                "transports", List.of(StringUtils.commaDelimitedListToStringArray(row.transports())));
    }
}
