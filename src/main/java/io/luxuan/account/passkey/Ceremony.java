package io.luxuan.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.Base64UrlUtil;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Ids;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an answer of a browser proves (WebAuthn Level 3, by webauthn4j). Who made an authenticator is not asked for: any of
 * its owner's will do. All that is wrong with an answer is a RuntimeException of the library.
 */
final class Ceremony {
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);

    private Ceremony() {}

    static PasskeyRow made(String answer, ServerProperty server, String account, String name, LocalDateTime now) {
        RegistrationData made = MANAGER.verifyRegistrationResponseJSON(answer, new RegistrationParameters(server, parameters(), false, true));
        AuthenticatorData<?> data = made.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = data.getAttestedCredentialData();
        String id = Base64UrlUtil.encodeToString(credential.getCredentialId());
        return new PasskeyRow(Ids.next(), account, id, Hashes.sha256(id), Base64UrlUtil.encodeToString(CREDENTIALS.convert(credential)),
                server.getRpId(), name, written(made.getTransports()), data.getSignCount(), data.isFlagUV(), data.isFlagBE(), data.isFlagBS(),
                now, null);
    }

    static AuthenticationData read(String answer) {
        return MANAGER.parseAuthenticationResponseJSON(answer);
    }

    static String credentialHash(AuthenticationData answer) {
        return Hashes.sha256(Base64UrlUtil.encodeToString(answer.getCredentialId()));
    }

    /** @param verified whether the owner must have been verified by a PIN, a finger or a face */
    static AuthenticatorData<?> check(AuthenticationData answer, PasskeyRow row, ServerProperty server, boolean verified) {
        return MANAGER.verify(answer, new AuthenticationParameters(server, record(row), null, verified)).getAuthenticatorData();
    }

    private static CredentialRecord record(PasskeyRow row) {
        AttestedCredentialData credential = CREDENTIALS.convert(Base64UrlUtil.decode(row.credential()));
        return new CredentialRecordImpl(null, row.verified(), row.backupEligible(), row.backedUp(), row.signatureCount(), credential,
                null, null, null, null);
    }

    private static List<PublicKeyCredentialParameters> parameters() {
        return ALGORITHMS.stream().map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm)).toList();
    }

    /** Browsers may say anything: only words that are known, in one order. */
    private static String written(Collection<AuthenticatorTransport> said) {
        return said == null ? "" : Stream.of("internal", "hybrid", "usb", "nfc", "ble", "smart-card")
                .filter(known -> said.stream().anyMatch(transport -> known.equals(transport.getValue()))).collect(Collectors.joining(","));
    }
}
