package io.luxuan.shared.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * The sockets of the driver, which asks for them by the name of this class: its own way to break a connection off waits for
 * the answer that is not coming.
 */
public class NotedSockets extends SocketFactory {
    private static final ThreadLocal<Socket> LAST = new ThreadLocal<>();

    /** That of the connection that this thread has just opened; null when it opened none. */
    static Socket taken() {
        Socket socket = LAST.get();
        LAST.remove();
        return socket;
    }

    private static Socket noted(Socket socket) {
        LAST.set(socket);
        return socket;
    }

    @Override
    public Socket createSocket() {
        return noted(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return noted(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) throws IOException {
        return noted(new Socket(host, port, own, ownPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return noted(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) throws IOException {
        return noted(new Socket(host, port, own, ownPort));
    }
}
