//! `[telemetry]`: metrics and traces.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schema::format::Uri;

use crate::domain::SecretString;

/// Metrics and traces.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Telemetry {
    /// Traces of requests.
    pub tracing: Tracing,
    /// Counters and gauges.
    pub metrics: Metrics,
    /// Reports of errors to Sentry.
    pub sentry: Sentry,
}

/// Traces of requests.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Tracing {
    /// Where traces go.
    pub exporter: TracingExporter,
    /// The address of the OTLP collector.
    #[schemars(with = "Option<Uri>")]
    pub endpoint: Option<String>,
    /// Which headers carry a trace from one service to the next.
    pub propagators: Vec<Propagator>,
    /// Which part of the requests is traced, from 0.0 to 1.0. Left out: all.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub sample_rate: Option<f64>,
}

/// Where traces go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TracingExporter {
    /// Nowhere.
    #[default]
    None,
    /// To the terminal.
    Stdout,
    /// To an `OpenTelemetry` collector.
    Otlp,
}

/// A header format for traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Propagator {
    /// W3C Trace Context.
    Tracecontext,
    /// W3C Baggage.
    Baggage,
    /// Jaeger.
    Jaeger,
}

/// Counters and gauges.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Metrics {
    /// Where metrics go.
    pub exporter: MetricsExporter,
    /// The address of the OTLP collector.
    #[schemars(with = "Option<Uri>")]
    pub endpoint: Option<String>,
}

/// Where metrics go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum MetricsExporter {
    /// Nowhere.
    #[default]
    None,
    /// To the terminal.
    Stdout,
    /// To an `OpenTelemetry` collector.
    Otlp,
    /// To whoever asks for `/metrics` (the listener resource `prometheus`).
    Prometheus,
}

/// Reports of errors to Sentry.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sentry {
    /// The address of the project at Sentry. Left out: no reports.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub dsn: Option<SecretString>,
    /// The name of this installation in the reports.
    pub environment: Option<String>,
    /// Which part of the errors is reported, from 0.0 to 1.0. Left out: all.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub sample_rate: Option<f64>,
    /// Which part of the requests is traced, from 0.0 to 1.0. Left out: none.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub traces_sample_rate: Option<f64>,
}
