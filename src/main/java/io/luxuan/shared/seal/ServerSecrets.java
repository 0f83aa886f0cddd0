package io.luxuan.shared.seal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keys that all servers of one installation share; the first one that needs a key makes it. */
@Component
public class ServerSecrets {
    private final SecretMapper mapper;

    ServerSecrets(SecretMapper mapper) {
        this.mapper = mapper;
    }

    /** @param purpose at most 40 characters; each purpose has a key of its own */
    public String of(String purpose) {
        String secret = mapper.find(purpose);
        return secret == null ? made(purpose) : secret;
    }

    public Seal seal(String purpose) {
        return new Seal(of(purpose));
    }

    private String made(String purpose) {
        try {
            mapper.insert(purpose, KeyGenerators.string().generateKey() + KeyGenerators.string().generateKey()
                    + KeyGenerators.string().generateKey());
        } catch (DuplicateKeyException anotherServerWasFirst) {
            // its secret is read
        }
        return mapper.find(purpose);
    }
}
