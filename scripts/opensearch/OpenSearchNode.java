import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * One OpenSearch node on loopback, for tests. Arguments: its name, its folder, its HTTP port, then the transport ports of
 * all nodes of its cluster, its own first.
 */
final class OpenSearchNode extends Node {
  private OpenSearchNode(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
        List.of(Netty4Plugin.class, CommonAnalysisPlugin.class),
        false);
  }

  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    List<String> ports = given.subList(3, given.size());
    List<String> hosts = ports.stream().map(port -> "127.0.0.1:" + port).sorted().toList();
    Path home = Path.of(given.get(1));
    Settings settings =
        Settings.builder()
            .put("cluster.name", "dateline-test")
            .put("node.name", given.get(0))
            .put("path.home", home)
            .put("path.data", home.resolve("data"))
            .putList("path.repo", home.getParent().resolve("snapshots").toString())
            .put("network.host", "127.0.0.1")
            .put("http.port", given.get(2))
            .put("http.type", "netty4")
            .put("transport.port", ports.get(0))
            .put("transport.type", "netty4")
            .putList("discovery.seed_hosts", hosts)
            .putList("cluster.initial_cluster_manager_nodes", hosts)
            // The disk of whoever runs tests may be nearly full.
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    OpenSearchNode node = new OpenSearchNode(settings);
    node.start();
    System.out.println("started");
    // Whoever started it holds its input: when that ends, so does the node, however it ended.
    while (System.in.read() >= 0) {}
    node.close();
    System.exit(0);
  }
}
