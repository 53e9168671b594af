package org.onrecord.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeatureTablesTest {
  @Test
  void hashesPutTogetherAreTheHashOfTheWhole() {
    HashedText joined =
        HashedText.of("Velden").then(HashedText.of("...")).then(HashedText.of("Xx"));
    assertThat(joined.hash()).isEqualTo(TextHash.of("Velden...Xx"));
    assertThat(joined.join(HashedText.of("-PW_CTYPE")))
        .isEqualTo(TextHash.of("Velden...Xx-PW_CTYPE"));
    assertThat(TextHash.of("ab")).isNotEqualTo(TextHash.of("ba"));
    assertThat(HashedText.of("").then(HashedText.of("x")).hash()).isEqualTo(TextHash.of("x"));
  }

  @Test
  void weightsAreFoundAndUnknownFeaturesAddNothing() {
    long[] keys = LongStream.range(0, 1000).map(i -> TextHash.of("feature" + i)).toArray();
    float[] weights = new float[2000];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i;
    }
    WeightTable table = new WeightTable(2, keys, weights);
    double[] sums = {1, 1};
    table.add(TextHash.of("feature7"), sums);
    table.add(TextHash.of("feature1000"), sums);
    table.add(TextHash.of("feature999"), sums);
    assertThat(sums).containsExactly(1 + 14 + 1998, 1 + 15 + 1999);
  }

  @Test
  void twoFeaturesOfOneHashAreRefused() {
    assertThatThrownBy(() -> new WeightTable(1, new long[] {5, 5}, new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cachesKeepWhatIsUsedAndForgetTheRest() {
    RowCache cache = new RowCache(8 * (4 * 8 + 64), 8);
    assertThat(cache.capacity()).isEqualTo(8);
    for (long key = 0; key < 8; key++) {
      cache.put(key, new float[] {key});
    }
    assertThat(cache.get(3)).containsExactly(3f);
    for (long key = 10; key < 100; key++) {
      cache.put(key, new float[] {key});
      assertThat(cache.get(key)).containsExactly((float) key);
      assertThat(cache.get(0)).isNotNull();
    }
    assertThat(cache.get(10)).isNull();
  }

  @Test
  void longWordsAreNotKept() {
    WordCache<String> cache = new WordCache<>(16);
    cache.put("short", "value");
    cache.put("w".repeat(65), "value");
    assertThat(cache.get("short")).isEqualTo("value");
    assertThat(cache.get("w".repeat(65))).isNull();
  }
}
