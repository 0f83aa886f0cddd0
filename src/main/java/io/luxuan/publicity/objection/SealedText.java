package io.luxuan.publicity.objection;

import io.luxuan.storage.Blobs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts who objects, so that a copy of the database names nobody. The key lies beside the attachments, one for all nodes. */
@Component
class SealedText {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final String MARK = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final Blobs blobs;
    private volatile SecretKeySpec key;

    SealedText(Blobs blobs) {
        this.blobs = blobs;
    }

    String seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return Base64.getEncoder().encodeToString(both);
    }

    String open(String sealed) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE];
        both.get(nonce);
        byte[] rest = new byte[both.remaining()];
        both.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
    }

    /** 64 hexadecimal digits, the same for the same text; without the key nobody finds the text by trying all there are. */
    String mark(String text) {
        try {
            Mac mac = Mac.getInstance(MARK);
            mac.init(new SecretKeySpec(key().getEncoded(), MARK));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the key of objections does not fit", failed);
        }
    }

    /** Fetched when it is needed first, so that a store that is down keeps no node from starting. */
    private SecretKeySpec key() {
        if (key == null) {
            byte[] fresh = new byte[KEY];
            random.nextBytes(fresh);
            key = new SecretKeySpec(blobs.once(".objection-key", fresh), "AES");
        }
        return key;
    }
}
