package io.luxuan.account.factor;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** An authenticator and the browser before it, both of which do what a test wants: one passkey (ES256) that counts. */
final class SoftAuthenticator {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int CREDENTIAL_FOLLOWS = 0x40;

    private final KeyPair keys = keys();
    final byte[] id = new byte[20];
    String origin = "http://localhost";
    String host = "localhost";
    String owner = "";
    boolean verifies = true;
    int count;

    SoftAuthenticator() {
        new SecureRandom().nextBytes(id);
    }

    /** @param asked what the platform sent @return what the browser makes of it */
    String make(String asked) {
        owner = JsonPath.read(asked, "$.options.user.id");
        byte[] data = bytes(data(CREDENTIAL_FOLLOWS), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        byte[] object = bytes(hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"), new byte[] {(byte) data.length}, data);
        return credential("{\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]}"
                .formatted(BASE64.encodeToString(client("webauthn.create", asked)), BASE64.encodeToString(object)));
    }

    String sign(String asked) {
        count++;
        byte[] client = client("webauthn.get", asked);
        byte[] data = data(0);
        return credential("{\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\"}".formatted(
                BASE64.encodeToString(client), BASE64.encodeToString(data), BASE64.encodeToString(signature(bytes(data, sha256(client)))), owner));
    }

    private String credential(String response) {
        String name = BASE64.encodeToString(id);
        return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"response\":%s,\"clientExtensionResults\":{}}"
                .formatted(name, name, response);
    }

    private byte[] client(String type, String asked) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, JsonPath.read(asked, "$.options.challenge"), origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int more) {
        int flags = PRESENT | more | (verifies ? VERIFIED : 0);
        return bytes(sha256(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags}, ByteBuffer.allocate(4).putInt(count).array());
    }

    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return bytes(hex("a5010203262001215820"), coordinate(key.getW().getAffineX()), hex("225820"), coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        return hex("%064x".formatted(number));
    }

    private byte[] signature(byte[] text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
