package org.onrecord.app.web;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a server is run.
 *
 * @param store file or address of the store
 * @param listen name or address of the interface on which it listens
 * @param port 0 for any that is free
 * @param names further names under which it may be called, such as that of a proxy before it
 * @param token what every request must show; null for none, which only a loopback address allows
 * @param parses where trees of sentences are kept; null for nowhere
 * @param threads that read articles
 */
public record ServerSettings(
    String store,
    String listen,
    int port,
    List<String> names,
    @Nullable String token,
    @Nullable Path parses,
    int threads) {
  /** The interface that only this machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  public ServerSettings {
    names = List.copyOf(names);
  }
}
