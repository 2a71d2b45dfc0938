/// The words that generated titles and texts are made of: made-up data that reads, sorts and is searched like real
/// data.
enum Words {
  static let fields = [
    "accounting", "agricultural", "airport", "architectural", "automotive", "bakery", "banking", "cardiology",
    "chemical", "childcare", "civil", "clothing", "coastal", "community", "dairy", "dental", "drilling", "electrical",
    "energy", "environmental", "event", "fisheries", "forestry", "freight", "furniture", "game", "geology", "glass",
    "heritage", "hotel", "hydraulic", "insurance", "irrigation", "laboratory", "legal", "library", "logistics",
    "marine", "mechanical", "media", "mining", "mobile", "museum", "music", "network", "nuclear", "nursing", "optical",
    "packaging", "payroll", "pharmacy", "plastics", "plumbing", "postal", "printing", "procurement", "property",
    "radio", "railway", "refrigeration", "retail", "robotics", "roofing", "school", "security", "shipping", "software",
    "solar", "sports", "steel", "surgical", "tax", "textile", "theatre", "tourism", "translation", "transport",
    "veterinary", "warehouse", "water", "web", "welding", "wind", "wood",
  ]
  static let workers = [
    "adviser", "analyst", "apprentice", "assessor", "assistant", "attendant", "auditor", "broker", "buyer", "clerk",
    "consultant", "coordinator", "designer", "developer", "director", "dispatcher", "driver", "editor", "engineer",
    "estimator", "examiner", "fitter", "foreman", "guide", "inspector", "installer", "instructor", "interpreter",
    "labourer", "manager", "mechanic", "merchant", "officer", "operator", "planner", "repairer", "representative",
    "researcher", "scientist", "specialist", "supervisor", "surveyor", "teacher", "technician", "tester", "trainer",
    "worker", "writer",
  ]
  static let manners = [
    "advanced", "assistant", "automated", "certified", "chief", "clinical", "commercial", "contract", "corporate",
    "deputy", "digital", "domestic", "field", "first-line", "general", "global", "head", "independent", "industrial",
    "junior", "lead", "licensed", "local", "maintenance", "manual", "mobile", "night", "operations", "outdoor",
    "precision", "principal", "product", "quality", "regional", "relief", "residential", "rural", "safety", "seasonal",
    "senior", "shift", "site", "staff", "systems", "technical", "trainee", "travelling", "urban",
  ]
  static let verbs = [
    "adjust", "advise on", "analyse", "apply", "approve", "arrange", "assemble", "assess", "audit", "build",
    "calculate", "calibrate", "catalogue", "check", "clean", "collect", "compare", "coordinate", "cut", "deliver",
    "describe", "design", "develop", "direct", "document", "draw up", "estimate", "evaluate", "explain", "follow",
    "forecast", "handle", "inspect", "install", "interpret", "keep", "lead", "maintain", "manage", "measure",
    "monitor", "negotiate", "operate", "order", "organise", "perform", "plan", "prepare", "present", "process",
    "promote", "record", "repair", "report on", "research", "review", "schedule", "select", "set up", "supervise",
    "teach", "test", "train others in", "translate", "use", "verify", "write",
  ]
  static let things = [
    "agreements", "alarms", "appointments", "budgets", "cables", "calculations", "campaigns", "claims", "components",
    "contracts", "controls", "deliveries", "designs", "diagrams", "documents", "drawings", "equipment", "estimates",
    "fittings", "forecasts", "instruments", "inventories", "invoices", "layouts", "lessons", "loads", "logs",
    "machines", "manuals", "maps", "materials", "measurements", "meetings", "methods", "models", "orders", "parts",
    "permits", "policies", "procedures", "products", "programmes", "projects", "prototypes", "pumps", "quotations",
    "records", "regulations", "repairs", "reports", "requests", "results", "risks", "routes", "safety rules",
    "samples", "schedules", "sensors", "services", "shifts", "software", "specimens", "standards", "statistics",
    "stock", "suppliers", "surveys", "systems", "techniques", "tenders", "tests", "tools", "vehicles", "workshops",
  ]
  static let purposes = [
    "according to the needs of customers", "and explain the results to others", "before work begins",
    "for people who depend on them", "from first draft to final approval", "in cooperation with other departments",
    "in line with the law and with good practice", "on the way to a better result", "so that faults are found early",
    "so that nobody is put in danger", "to keep costs within the budget", "to meet deadlines and standards of quality",
    "to support decisions of the management", "using computers and specialised instruments", "when conditions change",
    "with due regard to the environment",
  ]
  static let makers = [
    "Aldersoft", "Arbutus", "Birchwood", "Brightline", "Calder", "Cobalt", "Dovetail", "Eastgate", "Fennel",
    "Fourfold", "Galley", "Harrow", "Inkwell", "Juniper Hill", "Kestrel", "Larkspur", "Meridian", "Northlake",
    "Oakmoss", "Pinefield", "Quillon", "Redstart", "Saltmarsh", "Tamarisk", "Umber", "Verdant", "Westerly", "Yarrow",
  ]
  static let programs = [
    "Board", "Builder", "Cloud", "Console", "Desk", "Draw", "Exchange", "Flow", "Forms", "Insight", "Ledger", "Link",
    "Manager", "Notebook", "Planner", "Pro", "Query", "Server", "Studio", "Suite", "Tracker", "Vision", "Works",
  ]
}
