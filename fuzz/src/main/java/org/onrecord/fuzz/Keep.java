package org.onrecord.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jacoco.agent.rt.RT;
import org.jacoco.core.data.ExecutionDataReader;
import org.onrecord.ingest.Reader;

/**
 * Keeps of what a fuzzer found, {@code Keep FOLDER}, few small inputs that together reach every
 * branch which any of at most 3 KB reaches: {@code corpus/READER.zip}. Needs JaCoCo's agent.
 */
public final class Keep {
  private static final int LARGEST = 3 << 10;

  /** Where the branches of each class begin among all branches. */
  private final Map<Long, Integer> begins = new HashMap<>();

  private int branches;

  private Keep() {}

  public static void main(String[] arguments) throws IOException {
    Path fuzz = Path.of(arguments[0]);
    Path corpus = Files.createDirectories(fuzz.resolve("corpus"));
    for (Path seeds : list(fuzz.resolve("seeds"))) {
      String format = seeds.getName(seeds.getNameCount() - 1).toString();
      Path kept = corpus.resolve(format + ".zip");
      List<byte[]> found = kept(kept);
      for (Path file : list(fuzz.resolve("target/corpus").resolve(format))) {
        if (Files.size(file) <= LARGEST) {
          found.add(Files.readAllBytes(file));
        }
      }
      List<byte[]> few = new Keep().few(format, list(seeds), found);
      if (!few.isEmpty()) {
        write(kept, few);
      }
      System.out.println(format + ": " + few.size() + " of " + found.size() + " inputs");
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The inputs in an archive; none where there is no archive. */
  static List<byte[]> kept(Path archive) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    if (Files.exists(archive)) {
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
        while (zip.getNextEntry() != null) {
          inputs.add(zip.readAllBytes());
        }
      }
    }
    return inputs;
  }

  private static void write(Path archive, List<byte[]> inputs) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < inputs.size(); i++) {
        ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "%04d", i));
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(inputs.get(i));
      }
    }
  }

  private List<byte[]> few(String format, List<Path> seeds, List<byte[]> found) throws IOException {
    Reader reader = ReaderTarget.reader(format);
    for (Path seed : seeds) {
      ReaderTarget.read(reader, format, Files.readAllBytes(seed));
    }
    BitSet bySeeds = reached();
    found.sort(
        Comparator.<byte[]>comparingInt(input -> input.length).thenComparing(Arrays::compare));
    BitSet before = new BitSet();
    List<byte[]> some = new ArrayList<>();
    List<BitSet> branchesOfSome = new ArrayList<>();
    for (byte[] input : found) {
      ReaderTarget.read(reader, format, input);
      BitSet all = reached();
      all.andNot(bySeeds);
      BitSet more = (BitSet) all.clone();
      more.andNot(before);
      if (!more.isEmpty()) {
        some.add(input);
        branchesOfSome.add(all);
        before.or(all);
      }
    }
    return withoutNeedless(some, branchesOfSome);
  }

  /** Leaves out, smallest first, each input all of whose branches others reach. */
  private static List<byte[]> withoutNeedless(List<byte[]> inputs, List<BitSet> reached) {
    Map<Integer, Integer> times = new HashMap<>();
    reached.forEach(one -> one.stream().forEach(b -> times.merge(b, 1, Integer::sum)));
    List<byte[]> needed = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      BitSet one = reached.get(i);
      if (one.stream().anyMatch(b -> times.getOrDefault(b, 0) == 1)) {
        needed.add(inputs.get(i));
      } else {
        one.stream().forEach(b -> times.merge(b, -1, Integer::sum));
      }
    }
    return needed;
  }

  /** The branches that ran since the last call. */
  private BitSet reached() throws IOException {
    BitSet reached = new BitSet();
    ExecutionDataReader data =
        new ExecutionDataReader(new ByteArrayInputStream(RT.getAgent().getExecutionData(true)));
    data.setSessionInfoVisitor(session -> {});
    data.setExecutionDataVisitor(
        type -> {
          boolean[] probes = type.getProbes();
          Integer begin = begins.putIfAbsent(type.getId(), branches);
          if (begin == null) {
            begin = branches;
            branches += probes.length;
          }
          for (int i = 0; i < probes.length; i++) {
            if (probes[i]) {
              reached.set(begin + i);
            }
          }
        });
    data.read();
    return reached;
  }
}
