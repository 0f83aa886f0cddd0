package io.luxuan.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/**
 * ClamAV's daemon, by its protocol: {@code zINSTREAM}, then pieces with their lengths before them, then an empty one; it says
 * {@code stream: OK}, or {@code stream: … FOUND}. A file of any size passes through 64 KiB of memory.
 */
final class Clamd implements MalwareScanner {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String UNIX = "unix:";
    private static final String FOUND = " FOUND";
    private static final String BEFORE = "stream: ";

    private final String address;
    private final Duration patience;

    /** @param address {@code unix:/run/clamav/clamd.ctl} or {@code host:3310} @param patience between two signs of life */
    Clamd(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Optional<String> find(InputStreamSource content) throws IOException {
        try (SocketChannel channel = open(); Selector ready = Selector.open(); InputStream bytes = content.getInputStream()) {
            channel.configureBlocking(false);
            channel.connect(to());
            while (!channel.finishConnect()) {
                await(channel, ready, SelectionKey.OP_CONNECT);
            }
            write(channel, ready, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            byte[] piece = new byte[PIECE];
            for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
                write(channel, ready, ByteBuffer.allocate(Integer.BYTES + read).putInt(read).put(piece, 0, read).flip());
            }
            write(channel, ready, ByteBuffer.allocate(Integer.BYTES));
            return judged(answer(channel, ready));
        }
    }

    private SocketChannel open() throws IOException {
        return address.startsWith(UNIX) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private SocketAddress to() throws IOException {
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        int colon = address.lastIndexOf(':');
        InetSocketAddress to = new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        if (to.isUnresolved()) {
            throw new IOException("no such host: " + address);
        }
        return to;
    }

    private void write(SocketChannel channel, Selector ready, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(channel, ready, SelectionKey.OP_WRITE);
            }
        }
    }

    private String answer(SocketChannel channel, Selector ready) throws IOException {
        ByteBuffer said = ByteBuffer.allocate(LONGEST_ANSWER);
        while (said.position() == 0 || said.get(said.position() - 1) != 0) {
            int read = said.hasRemaining() ? channel.read(said) : -1;
            if (read < 0) {
                throw new EOFException("clamd hung up");
            }
            if (read == 0) {
                await(channel, ready, SelectionKey.OP_READ);
            }
        }
        return new String(said.array(), 0, said.position() - 1, StandardCharsets.UTF_8);
    }

    private void await(SocketChannel channel, Selector ready, int what) throws IOException {
        channel.register(ready, what);
        if (ready.select(patience.toMillis()) == 0) {
            throw new SocketTimeoutException("clamd is silent");
        }
        ready.selectedKeys().clear();
    }

    static Optional<String> judged(String answer) throws IOException {
        if (answer.equals(BEFORE + "OK")) {
            return Optional.empty();
        }
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("clamd: " + answer);
    }
}
