package io.luxuan.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket. A put is whole or not at all, and counts when the server has said so. */
final class S3Store implements BlobStore, AutoCloseable {
    private static final String SHA256 = "sha256";
    private static final int TAKEN = 412;
    private static final Duration CHECK = Duration.ofSeconds(3);

    private final S3Client client;
    private final S3Settings settings;

    S3Store(S3Settings settings) {
        this.settings = settings;
        this.client = S3Clients.of(settings);
    }

    @Override
    public Blob put(String id, InputStreamSource content, String mediaType) throws IOException {
        return write(Keys.of(id), content, mediaType);
    }

    @Override
    public InputStream read(String id) throws IOException {
        return get(Keys.of(id));
    }

    @Override
    public void drop(String id) throws IOException {
        calling(() -> client.deleteObject(request -> request.bucket(settings.bucket()).key(key(Keys.of(id)))));
    }

    @Override
    public void each(Predicate<KeptFile> goOn) throws IOException {
        calling(() -> client.listObjectsV2Paginator(request -> request.bucket(settings.bucket()).prefix(settings.prefix())).contents().stream()
                .flatMap(this::kept).takeWhile(goOn).count());
    }

    private Stream<KeptFile> kept(S3Object object) {
        return Keys.id(object.key().substring(settings.prefix().length())).map(id -> new KeptFile(id, object.lastModified())).stream();
    }

    @Override
    public byte[] once(String name, byte[] fresh) throws IOException {
        if (find(name) == null) {
            try {
                write(name, new ByteArrayResource(fresh), "application/octet-stream");
            } catch (FileAlreadyExistsException anotherNodeWasFirst) {
                // what it wrote is what counts
            }
        }
        try (InputStream in = get(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void check() throws IOException {
        calling(() -> client.headBucket(request -> request.bucket(settings.bucket())
                .overrideConfiguration(limits -> limits.apiCallTimeout(CHECK))));
    }

    @Override
    public void close() {
        client.close();
    }

    /** Read once for its digest and again for each try at sending it, never held in memory. */
    private Blob write(String name, InputStreamSource content, String mediaType) throws IOException {
        Blob blob = Digests.of(content);
        if (!settings.conditionalWrites() && find(name) != null) {
            throw new FileAlreadyExistsException(name);
        }
        PutObjectRequest request = PutObjectRequest.builder().bucket(settings.bucket()).key(key(name)).contentType(mediaType)
                .metadata(Map.of(SHA256, blob.sha256())).ifNoneMatch(settings.conditionalWrites() ? "*" : null).build();
        try {
            calling(() -> client.putObject(request, RequestBody.fromContentProvider(() -> open(content), blob.bytes(), mediaType)));
        } catch (FileAlreadyExistsException taken) {
            if (!blob.sha256().equals(find(name))) {
                throw taken;
            }
            // our own first try had arrived, only its answer was lost
        }
        return blob;
    }

    /** Answers the digest of what is there; null when nothing is. */
    private String find(String name) throws IOException {
        try {
            return calling(() -> client.headObject(request -> request.bucket(settings.bucket()).key(key(name))))
                    .metadata().getOrDefault(SHA256, "");
        } catch (NoSuchFileException nothing) {
            return null;
        }
    }

    private InputStream get(String name) throws IOException {
        return calling(() -> client.getObject(request -> request.bucket(settings.bucket()).key(key(name))));
    }

    private String key(String name) {
        return settings.prefix() + name;
    }

    private static InputStream open(InputStreamSource content) {
        try {
            return content.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Call<T> {
        T run();
    }

    private <T> T calling(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(missing.getMessage());
        } catch (S3Exception refused) {
            throw refused.statusCode() == TAKEN ? new FileAlreadyExistsException(refused.getMessage())
                    : new IOException(settings + " answers " + refused.statusCode(), refused);
        } catch (SdkException | UncheckedIOException failed) {
            throw new IOException(settings + " does not answer", failed);
        }
    }
}
